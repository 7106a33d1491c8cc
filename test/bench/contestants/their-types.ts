/** Our labels, properties and relationships as @neo4j/graphql wants them; to-one relationships are lists in its version 7. */
export const THEIR_TYPES = `
type Place @node(labels: ["Place", "Node"]) {
  id: String!
  name: String
  nameFolded: String
  within: [Place!]! @relationship(type: "WITHIN", direction: OUT)
}
type Facility @node(labels: ["Facility", "Node"]) {
  id: String!
  name: String
  nameFolded: String
  type: String
  securityLevel: String
  designation: String
  status: String
  location: [Place!]! @relationship(type: "LOCATED_IN", direction: OUT)
  incidents: [Incident!]! @relationship(type: "OCCURRED_AT", direction: IN)
}
type Incident @node(labels: ["Incident", "Node"]) {
  id: String!
  name: String
  type: String
  nameFolded: String
  dateEdtf: String
  dateEarliest: String
  dateLatest: String
  facilities: [Facility!]! @relationship(type: "OCCURRED_AT", direction: OUT)
  participants: [Participant!]! @relationship(type: "INVOLVED_IN", direction: IN, properties: "InvolvedIn")
  claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
}
type InvolvedIn @relationshipProperties {
  role: String
  degree: String
}
interface Participant {
  id: String!
  name: String
  nameFolded: String
}
type Person implements Participant @node(labels: ["Person", "Node"]) {
  id: String!
  name: String
  nameFolded: String
  posts: [Post!]! @relationship(type: "HELD", direction: OUT)
}
type Group implements Participant @node(labels: ["Group", "Node"]) {
  id: String!
  name: String
  nameFolded: String
}
type Organization implements Participant @node(labels: ["Organization", "Node"]) {
  id: String!
  name: String
  nameFolded: String
  location: [Place!]! @relationship(type: "LOCATED_IN", direction: OUT)
  posts: [Post!]! @relationship(type: "POST_AT", direction: IN)
}
type Post @node(labels: ["Post", "Node"]) {
  id: String!
  title: String
  titleFolded: String
  organization: [Organization!]! @relationship(type: "POST_AT", direction: OUT)
}
type Source @node(labels: ["Source", "Node"]) {
  id: String!
  title: String
}
type Claim @node(labels: ["Claim", "Node"]) {
  id: String!
  statement: String
  stance: String
  predicateFolded: String
  source: [Source!]! @relationship(type: "QUOTED_FROM", direction: OUT)
  assertedBy: [Participant!]! @relationship(type: "ASSERTED_BY", direction: OUT)
}
`;

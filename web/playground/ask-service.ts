import type { GraphiQLProps } from 'graphiql';

type AskedAnswer = Extract<Awaited<ReturnType<GraphiQLProps['fetcher']>>, { data?: unknown }>;

/** Posts a question to the address the page came from, with the headers typed; throws when the answer is not JSON. */
export const askService: GraphiQLProps['fetcher'] = async (question, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...options?.headers,
    },
    body: JSON.stringify(question),
  });
  if (!/[/+]json\b/.test(response.headers.get('content-type') ?? '')) {
    throw new Error(`The service answered ${String(response.status)} ${response.statusText} without JSON.`);
  }
  const answer: unknown = await response.json();
  return answer as AskedAnswer;
};

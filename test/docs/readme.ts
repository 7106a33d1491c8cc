import { readFile } from 'node:fs/promises';

export const README = 'README.md';

/** Where questions stand with their answers. */
const TOURS = [README, 'docs/questions.md'];

export interface TourStop {
  readonly file: string;
  readonly query: string;
  readonly answer: string;
}

/** Questions of the documentation, each with the answer printed below it. */
export async function readTours(): Promise<readonly TourStop[]> {
  const tours = TOURS.map(async (file) => readTour(file, await readFile(file, 'utf8')));
  return (await Promise.all(tours)).flat();
}

function readTour(file: string, text: string): readonly TourStop[] {
  const stops = text.matchAll(/```graphql\n(?<query>.*?)```\n\n```json\n(?<answer>.*?)```/gsu);
  return [...stops].map(({ groups }) => ({
    file,
    query: groups?.['query'] ?? '',
    answer: groups?.['answer'] ?? '',
  }));
}

/** The text between two marks of the README. */
export const section = (text: string, name: string): string =>
  marked(name).exec(text)?.groups?.['inside'] ?? '';

/** The README with other text between two marks. */
export const withSection = (text: string, name: string, inside: string): string =>
  text.replace(marked(name), () => `<!-- ${name} -->\n${inside}<!-- /${name} -->`);

const marked = (name: string): RegExp =>
  new RegExp(`<!-- ${name} -->\\n(?<inside>.*?)<!-- /${name} -->`, 'su');

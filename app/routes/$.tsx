// Every other address: there is no such page, said in the reader's language.
import { notFound } from "#app/services/refusals.ts";

export function loader() {
  throw notFound();
}

export function action() {
  throw notFound();
}

export default function Nowhere() {
  return null;
}

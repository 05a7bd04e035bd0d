// Ids are text made in the app: they travel between databases and say nothing about order or number.
import { randomUUID } from "node:crypto";

/** 25 characters, safe in a URL. */
export function newId(): string {
  return BigInt(`0x${randomUUID().replaceAll("-", "")}`)
    .toString(36)
    .padStart(25, "0");
}

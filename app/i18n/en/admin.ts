// The admin's pages: approvals, people, sources, outbox, in English.
import type { Words } from "../messages.ts";

export const admin: Words["admin"] = {
  title: "Administration",
};

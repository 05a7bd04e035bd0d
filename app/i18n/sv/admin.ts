// The admin's pages: approvals, people, sources, outbox, in Swedish.
import type { Words } from "../messages.ts";

export const admin: Words["admin"] = {
  title: "Administration",
};

// The admin's pages: approvals, people, sources, outbox.
export const admin = {
  title: "Ylläpito",
};

// The letters that are sent by e-mail. Never anything about a client.
export const letter = {
  greeting: "Hei,",
};

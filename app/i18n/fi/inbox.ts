// What a coach is told of: tips and new good fits.
export const inbox = {
  title: "Uutta sinulle",
};

// The open board for everybody.
export const board = {
  title: "Avoimet työpaikat",
};

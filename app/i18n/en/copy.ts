// The client's own copy: everything that is held, and erasing it.
export const copy = {
  erased: "Everything about the client has been erased.",
};

// The page behind a letter's own link: no more of these, and the way back.
export const letterStop = {
  title: "Stop the letters?",
  text: "Rinnalla sends you a letter at most once a working day when something new is waiting. If you stop the letters, new things wait in Rinnalla as before.",
  submit: "Stop the letters",
  stopped: "No more letters will come",
  stoppedText: "New things wait for you in Rinnalla as before. You can change your mind here or in your own settings.",
  again: "Send letters after all",
  comeAgain: "Letters will come again.",
};

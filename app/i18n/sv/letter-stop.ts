// The page behind a letter's own link: no more of these, and the way back.
export const letterStop = {
  title: "Ska breven avslutas?",
  text: "Rinnalla skickar dig ett brev högst en gång per arbetsdag när något nytt väntar. Om du avslutar breven väntar nya saker i Rinnalla precis som förut.",
  submit: "Avsluta breven",
  stopped: "Det kommer inga fler brev",
  stoppedText:
    "Nya saker väntar på dig i Rinnalla precis som förut. Du kan ändra dig här eller i dina egna inställningar.",
  again: "Skicka brev ändå",
  comeAgain: "Breven kommer igen.",
};

// The page behind a letter's own link: no more of these, and the way back.
export const letterStop = {
  title: "Lopetetaanko kirjeet?",
  text: "Rinnalla lähettää sinulle enintään kerran työpäivässä kirjeen, kun jotakin uutta odottaa. Jos lopetat kirjeet, uudet asiat odottavat Rinnallassa kuten ennenkin.",
  submit: "Lopeta kirjeet",
  stopped: "Kirjeitä ei enää tule",
  stoppedText:
    "Uudet asiat odottavat sinua Rinnallassa kuten ennenkin. Voit muuttaa mielesi tässä tai omissa asetuksissa.",
  again: "Lähetä kirjeitä sittenkin",
  comeAgain: "Kirjeitä tulee taas.",
};

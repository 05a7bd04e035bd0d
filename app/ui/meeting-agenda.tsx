// What there is to talk of: open questions by number, tips by how far they came; and the indicator of collaboration.
import { useSay } from "./say.tsx";

export function MeetingAgenda(props: {
  questions: { number: string; kind: string; due: string }[];
  tips: { state: string; label: string; count: number }[];
}) {
  const t = useSay();
  const { questions, tips } = props;
  return (
    <>
      <section className="mt-5" aria-labelledby="questions">
        <h2 id="questions">{t("meeting.questions")}</h2>
        {questions.length === 0 ? <p>{t("meeting.questionsNone")}</p> : null}
        <ul className="mt-1 list-disc ps-5">
          {questions.map((question) => (
            <li key={question.number} className="tabular-nums">
              {t("meeting.question", question)}
            </li>
          ))}
        </ul>
      </section>
      <section className="mt-5" aria-labelledby="tips">
        <h2 id="tips">{t("meeting.tips")}</h2>
        {tips.length === 0 ? <p>{t("meeting.tipsNone")}</p> : null}
        <ul className="mt-1 list-disc ps-5">
          {tips.map(({ state, label, count }) => (
            <li key={state}>
              {label}: {count}
            </li>
          ))}
        </ul>
        {tips.length > 0 ? <p className="text-muted text-sm">{t("tip.obligesNobody")}</p> : null}
      </section>
    </>
  );
}

export function MeetingIndicator({
  indicator,
}: {
  indicator: { met: boolean; weeks: { mondayOn: string; week: string; contacts: number }[]; weeksInTouch: number };
}) {
  const t = useSay();
  const { met, weeks, weeksInTouch } = indicator;
  // Of a month to come there is nothing to count.
  if (weeks.length === 0) return null;
  return (
    <section className="card mt-6 py-3" aria-labelledby="indicator">
      <h2 id="indicator" className="text-lg">
        {t("meeting.indicator")}
      </h2>
      <p className="text-muted">{t("meeting.indicatorText")}</p>
      <p className="mt-1">{t(met ? "meeting.met" : "meeting.notMet")}</p>
      <p>{t("meeting.inTouch", { weeks: weeksInTouch, all: weeks.length })}</p>
      <ul className="mt-1 list-disc ps-5">
        {weeks.map(({ mondayOn, week, contacts }) => (
          <li key={mondayOn}>
            {week}: {t("meeting.contacts", { count: contacts })}
          </li>
        ))}
      </ul>
    </section>
  );
}

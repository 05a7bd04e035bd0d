// A shared question as both sides see it: number, kind, words, day, and the answer where there is one.
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useSay } from "./say.tsx";

export interface QuestionShown {
  id: string;
  number: string;
  kind: string;
  text: string;
  office: string;
  asker: string;
  ownAsking: boolean;
  due: string;
  late: boolean;
  dueToday: boolean;
  takenBy: string | null;
  answer: { text: string; note: string | null; by: string; at: string } | null;
}

export function QuestionCard(props: {
  question: QuestionShown;
  to: string;
  /** The side that looks: an officer is told who asks, a coach who is asked. */
  side: "coach" | "officer";
  children?: ReactNode;
}) {
  const { question, to, side, children } = props;
  return (
    <article className="card grid gap-2 py-3" aria-labelledby={`q-${question.id}`}>
      <h3 id={`q-${question.id}`} className="text-lg leading-snug">
        <Link to={to} prefetch="none" className="link">
          <span className="tabular-nums">{question.number}</span> · {question.kind}
        </Link>
      </h3>
      <p className="whitespace-pre-line break-words">{question.text}</p>
      <QuestionFacts question={question} side={side} />
      <Answer answer={question.answer} />
      {children}
    </article>
  );
}

export function QuestionFacts({ question, side }: { question: QuestionShown; side: "coach" | "officer" }) {
  const t = useSay();
  const { due, late, dueToday, office, asker, ownAsking, takenBy } = question;
  const mark = late ? t("question.late") : dueToday ? t("question.dueToday") : undefined;
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-muted text-sm">
      <span>{t("question.due", { date: due })}</span>
      {mark ? <span className="badge ms-0 bg-against-tint text-against">{mark}</span> : null}
      <span>{side === "coach" ? t("question.office", { name: office }) : t("question.asker", { name: asker })}</span>
      {side === "coach" && !ownAsking ? <span>{t("question.asker", { name: asker })}</span> : null}
      {takenBy ? <span>{t("question.takenBy", { name: takenBy })}</span> : null}
    </p>
  );
}

export function Answer({ answer }: { answer: QuestionShown["answer"] }) {
  const t = useSay();
  if (!answer) return null;
  return (
    <div className="border-accent border-s-4 ps-3">
      <p>
        <span className="sr-only">{t("question.answer")}: </span>
        <strong>{answer.text}</strong>
      </p>
      {answer.note ? <p className="whitespace-pre-line break-words">{answer.note}</p> : null}
      <p className="text-muted text-sm">{t("question.answeredBy", { name: answer.by, at: answer.at })}</p>
    </div>
  );
}

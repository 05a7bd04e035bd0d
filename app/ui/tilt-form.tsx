// What matters more to the client: four things, three levels each, in plain words. Only the order of the list changes.
import { Form } from "@remix-run/react";
import { type Tilt, tiltTopics } from "#db/vocabulary/profile.ts";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";

const levels = ["more", "usual", "less"] as const;
const levelOf = (tilt: -1 | 0 | 1 = 0) => (tilt === 0 ? "usual" : tilt > 0 ? "more" : "less");

export function TiltForm({ tilt, version }: { tilt: Tilt; version: number }) {
  const t = useSay();
  return (
    <details className="card mt-4 py-2 print:hidden">
      <summary className="min-h-11 content-center font-semibold">{t("suggestion.tilt")}</summary>
      <p className="text-muted">{t("suggestion.tiltLead")}</p>
      <Form method="post" preventScrollReset className="mt-3 grid gap-3 pb-3">
        <input type="hidden" name="version" value={version} />
        {tiltTopics.map((topic) => (
          <Radios
            key={`${topic}${version}`}
            name={topic}
            label={t(`suggestion.tilt_${topic}`)}
            options={levels.map((level) => ({ value: level, label: t(`suggestion.tiltLevel_${level}`) }))}
            value={levelOf(tilt[topic])}
          />
        ))}
        <button type="submit" name="act" value="tilt" className="button justify-self-start">
          {t("suggestion.tiltSave")}
        </button>
      </Form>
    </details>
  );
}

/** One click takes the tilt back. */
export function UndoTilt({ version }: { version: number }) {
  const t = useSay();
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="version" value={version} />
      <button type="submit" name="act" value="untilt" className="button shrink-0">
        {t("suggestion.tiltUndo")}
      </button>
    </Form>
  );
}

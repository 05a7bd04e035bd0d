// Plain text to be taken elsewhere: selectable as it stands, copied in one tap where scripts run.
import { useEffect, useId, useState } from "react";
import { useSay } from "./say.tsx";

export function CopyBox(props: { label: string; hint?: string; text: string; lang?: string }) {
  const t = useSay();
  const id = useId();
  const { label, hint, text, lang } = props;
  const [awake, setAwake] = useState(false);
  const [said, setSaid] = useState<"copied" | "copyByHand">();
  useEffect(() => setAwake(true), []);
  const copy = () => {
    setSaid(undefined);
    navigator.clipboard.writeText(text).then(
      () => setSaid("copied"),
      // No permission: the text stands there to be selected.
      () => setSaid("copyByHand"),
    );
  };
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-muted">
          {hint}
        </p>
      ) : null}
      <textarea
        id={id}
        lang={lang}
        readOnly
        rows={Math.min(12, text.split("\n").length + 1)}
        value={text}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="input mt-1"
      />
      <div className="mt-1 flex flex-wrap items-center gap-x-4">
        {awake ? (
          <button type="button" className="button" onClick={copy}>
            {t("disclosure.copy")}
            <span className="sr-only">: {label}</span>
          </button>
        ) : null}
        <p role="status">{said ? t(`disclosure.${said}`) : ""}</p>
      </div>
    </div>
  );
}

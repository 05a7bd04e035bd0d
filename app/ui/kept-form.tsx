// A form whose words survive a lost connection: they stay in the window's own storage until the server has them.
import { Form } from "@remix-run/react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Notice } from "./notice.tsx";
import { useSay } from "./say.tsx";

const placeOf = (pathname: string) => `rinnalla:kept:${pathname}`;

/** Fields as they were typed, and by whom: a phone may change hands without the window being closed. */
interface Kept {
  person: string;
  fields: [name: string, value: string][];
}

/**
 * Without scripts a plain form. With them, what is typed is kept as it is typed, shown again after a reload, and forgotten
 * once it is saved.
 * @param sentKey by it the server knows what it has got already: it is kept with the words
 * @param lost the last sending never arrived
 */
export function KeptForm(props: {
  person: string;
  sentKey?: string;
  lost: boolean;
  className: string;
  children: ReactNode;
}) {
  const t = useSay();
  const form = useRef<HTMLFormElement>(null);
  const [back, setBack] = useState(false);
  const { person, lost, className, children } = props;
  const [key, setKey] = useState(props.sentKey);
  useEffect(() => {
    const kept = form.current ? bringBack(form.current, person) : undefined;
    setBack(kept !== undefined);
    if (kept?.key) setKey(kept.key);
  }, [person]);
  const keep = () => {
    if (form.current) keepFields(form.current, person);
  };
  const forget = () => {
    sessionStorage.removeItem(placeOf(location.pathname));
    location.reload();
  };
  return (
    <>
      {lost ? (
        <div role="alert" className="mt-4">
          <Notice>{t("visit.lost")}</Notice>
        </div>
      ) : null}
      {back && !lost ? (
        <div role="status" className="mt-4 flex flex-wrap items-center gap-x-4">
          <p>{t("visit.kept")}</p>
          <button type="button" className="button" onClick={forget}>
            {t("visit.forget")}
          </button>
        </div>
      ) : null}
      <Form ref={form} method="post" noValidate className={className} onInput={keep} onChange={keep} onSubmit={keep}>
        {key === undefined ? null : <input type="hidden" name="key" value={key} />}
        {children}
      </Form>
    </>
  );
}

/** For a route's `clientAction`: a sending that never arrived leaves the page as it is and says so. */
export async function sendKept(request: Request, send: () => Promise<unknown>) {
  try {
    return await send();
  } catch (thrown) {
    const saved = thrown instanceof Response && thrown.status >= 300 && thrown.status < 400;
    if (saved) sessionStorage.removeItem(placeOf(new URL(request.url).pathname));
    // What `fetch` throws where there is no line. Only a whole response keeps its status here, and only a status of
    // trouble keeps the router from loading everything anew, which would fail as well.
    if (thrown instanceof TypeError) return Response.json({ lost: true }, { status: 503 });
    throw thrown;
  }
}

/** Did the last sending get lost on its way? */
export const wasLost = (reply: unknown): boolean =>
  typeof reply === "object" && reply !== null && "lost" in reply && reply.lost === true;

function keepFields(form: HTMLFormElement, person: string): void {
  const fields = [...new FormData(form)].flatMap(([name, value]): Kept["fields"] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  sessionStorage.setItem(placeOf(location.pathname), JSON.stringify({ person, fields } satisfies Kept));
}

/** Puts the kept words back, and says by which key they were sent; undefined where there are none. */
function bringBack(form: HTMLFormElement, person: string): { key?: string } | undefined {
  const place = placeOf(location.pathname);
  const text = sessionStorage.getItem(place);
  if (!text) return undefined;
  const kept = JSON.parse(text) as Kept;
  if (kept.person !== person) {
    sessionStorage.removeItem(place);
    return undefined;
  }
  const said = (field: string) => kept.fields.find(([name]) => name === field)?.[1];
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && ["radio", "checkbox"].includes(field.type))
      field.checked = kept.fields.some(([name, value]) => name === field.name && value === field.value);
    else if (isTyped(field)) field.value = said(field.name) ?? field.value;
  }
  const key = said("key");
  return key ? { key } : {};
}

function isTyped(field: Element): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (field instanceof HTMLInputElement) return field.type !== "hidden";
  return field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
}

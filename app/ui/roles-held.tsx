// The roles somebody holds and where; with a button to take each away where that may be done.
import { Form } from "@remix-run/react";
import { useSay } from "./say.tsx";

export function RolesHeld(props: { roles: { id: string; role: string; place: string }[]; withdraw?: boolean }) {
  const t = useSay();
  return (
    <ul className="mt-1 grid gap-1">
      {props.roles.map(({ id, role, place }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-3">
          <span>
            <span className="inline-block first-letter:uppercase">{t.code("role", role)}</span>
            {place ? <span className="text-muted"> · {place}</span> : null}
          </span>
          {props.withdraw ? (
            <Form method="post" preventScrollReset>
              <button type="submit" name="act" value={`withdraw:${id}`} className="button">
                {t("admin.withdrawRole")}
                <span className="sr-only">: {`${t.code("role", role)} ${place}`}</span>
              </button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

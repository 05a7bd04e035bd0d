// Opens the browser's own print window. Without scripts it is not there: the browser's menu prints as well.
import { useEffect, useState } from "react";

export function PrintButton({ label }: { label: string }) {
  const [works, setWorks] = useState(false);
  useEffect(() => setWorks(true), []);
  if (!works) return null;
  return (
    <button type="button" className="button print:hidden" onClick={() => window.print()}>
      {label}
    </button>
  );
}

// What has just been done, said aloud to those who listen.
export function StatusLine({ text }: { text?: string }) {
  return (
    <div role="status" aria-live="polite">
      {text ? <p className="mt-5 rounded-lg border-2 border-good bg-good-tint px-4 py-3 text-good">{text}</p> : null}
    </div>
  );
}

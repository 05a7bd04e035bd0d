// Reads a calendar file as a calendar would (RFC 5545): lines unfolded, texts unescaped. Throws on what no calendar takes.

export interface CalendarEvent {
  uid: string;
  summary: string;
  start: Date;
  end: Date;
}

export function readCalendar(text: string): { name: string; events: CalendarEvent[] } {
  if (!text.endsWith("\r\n") || /[^\r]\n/.test(text)) throw new Error("lines end in CRLF");
  const lines = text.replace(/\r\n /g, "").trimEnd().split("\r\n");
  if (lines[0] !== "BEGIN:VCALENDAR" || lines.at(-1) !== "END:VCALENDAR") throw new Error("not a calendar");
  const events: CalendarEvent[] = [];
  let current: Map<string, string> | undefined;
  let name = "";
  for (const line of lines) {
    const at = line.indexOf(":");
    if (at < 1) throw new Error(`no property: ${line}`);
    const [property, value] = [line.slice(0, at), line.slice(at + 1)];
    if (line === "BEGIN:VEVENT") current = new Map();
    else if (line === "END:VEVENT") {
      if (!current) throw new Error("an end without a beginning");
      events.push(eventOf(current));
      current = undefined;
    } else if (current) current.set(property, value);
    else if (property === "X-WR-CALNAME") name = unescaped(value);
  }
  return { name, events };
}

function eventOf(properties: Map<string, string>): CalendarEvent {
  const said = (property: string): string => {
    const value = properties.get(property);
    if (!value) throw new Error(`${property} is missing`);
    return value;
  };
  said("DTSTAMP");
  return {
    uid: said("UID"),
    summary: unescaped(said("SUMMARY")),
    start: instant(said("DTSTART")),
    end: instant(said("DTEND")),
  };
}

const unescaped = (text: string) => text.replace(/\\([\\;,n])/g, (_, sign) => (sign === "n" ? "\n" : sign));

function instant(text: string): Date {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (!parts) throw new Error(`no instant: ${text}`);
  const [, year, month, day, hour, minute, second] = parts;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

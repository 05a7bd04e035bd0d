// What went wrong when ads were brought in, and how to mend it, in English.
import type { problem as source } from "../fi/problem.ts";

export const problem = {
  unreadable_file: {
    text: "The file cannot be read: it holds no ads as text, or it is damaged.",
    fix: "Save the material again as a JSON, CSV or HTML file and import that.",
  },
  too_large: {
    text: "The file is too large: {{megabytes}} MB at most.",
    fix: "Split the material into several files and import them one by one.",
  },
  unknown_format: {
    text: "The format of the file was not recognised.",
    fix: "Choose the format yourself, or check that the file comes from a supported source.",
  },
  wrong_encoding: {
    text: "The file is not in UTF-8. It was read as {{encoding}}.",
    fix: "Check that ä, ö and å look right. If not, save the file as UTF-8 and import it again.",
  },
  broken_record: {
    text: "The record is broken and was left out ({{detail}}). The other ads were imported.",
    fix: "Mend the record at its source and import the file again. Ads already here will not be doubled.",
  },
  missing_id: {
    text: "The ad has no id and was left out.",
    fix: "Give the ad an id that never changes.",
  },
  missing_title: {
    text: "The ad has no title and was left out.",
    fix: "Add a title, for example the name of the occupation.",
  },
  bad_date: {
    text: "“{{text}}” is not a date, so the field was left empty.",
    fix: "Write the date as 2026-11-30 or 30.11.2026.",
  },
  unknown_place: {
    text: "The place “{{text}}” was not found.",
    fix: "Write the name of a municipality or a postcode of five digits. The ad was imported without this detail.",
  },
  unknown_occupation: {
    text: "The occupation code “{{text}}” is not known.",
    fix: "The occupation is read from the title instead. Check that it is right.",
  },
  bad_business_id: {
    text: "“{{text}}” is not a valid business ID. The employer was imported without it.",
    fix: "Check the business ID in the Business Information System (ytj.fi).",
  },
  text_cut: {
    text: "The text was too long and was cut to {{limit}} characters.",
    fix: "Read the whole text in the original ad.",
  },
  duplicate_in_file: {
    text: "The same ad ({{reference}}) is in the file more than once. The last one counts.",
    fix: "If they are different jobs, give them different ids.",
  },
  possible_duplicate: {
    text: "The same job may already have come from another source.",
    fix: "Compare the ads. Both are kept, and they are not merged for you.",
  },
} satisfies typeof source;

import { z } from "zod";

/** A calendar day as 2026-01-05. From the year 1000 on: the database knows no year 0. */
export const Day = z.iso.date().regex(/^[1-9]/);

/** A point in time, likewise. */
export const Instant = z.date().min(new Date("1000-01-01T00:00:00Z"));

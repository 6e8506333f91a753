import { z } from "zod";
import { closed, expecting, keySchema } from "./expectation.ts";

/** Buildings where units work. */
export const sitesSchema = z
  .array(
    closed({
      key: keySchema,
      name: z.string(expecting("the name of the site")).min(1, expecting("the name of the site")),
    }),
    expecting("a list of sites, for example - {key: tinghus, name: Tinghuset}"),
  )
  .default([]);

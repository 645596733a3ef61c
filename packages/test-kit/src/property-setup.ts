import fc from "fast-check";
import { testEnv } from "./env.ts";

const { PROPERTY_SEED: seed } = testEnv();

/** A failing property prints its seed; PROPERTY_SEED=that one runs the same cases again. */
fc.configureGlobal({ verbose: fc.VerbosityLevel.Verbose, ...(seed === undefined ? {} : { seed }) });

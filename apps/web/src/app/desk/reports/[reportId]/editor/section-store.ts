import type {
  OtherText,
  SaveAnswer,
  SectionPorts,
  SectionState,
  SectionText,
  StoredSection,
} from "./section-state.ts";
import { sameText } from "./same-text.ts";

interface Entry {
  state: SectionState;
  stored: SectionText;
  timer: ReturnType<typeof setTimeout> | null;
  failures: number;
  inFlight: Promise<void> | null;
}

/** How long after the last keystroke a section is saved, in milliseconds. */
export const saveDelay = 800;
const retryDelays = [2_000, 5_000, 10_000, 20_000];
const signedOutDelay = 10_000;

export type SectionStore = ReturnType<typeof createSectionStore>;

/**
 * Holds the text of a draft's sections and brings each to the server: 800 ms after the last keystroke, one save in
 * flight a section, on the version it was written on. What could not be sent is kept in this browser and sent again;
 * a newer text of somebody else stops the section until its writer has chosen. Nothing is ever overwritten.
 */
export function createSectionStore(sections: readonly StoredSection[], ports: SectionPorts) {
  const entries = new Map<string, Entry>();
  const listeners = new Set<() => void>();
  let snapshot: ReadonlyMap<string, SectionState> = new Map();

  const publish = () => {
    snapshot = new Map([...entries].map(([id, entry]) => [id, entry.state]));
    for (const listener of listeners) listener();
  };
  const set = (entry: Entry, change: Partial<SectionState>) => {
    entry.state = { ...entry.state, ...change };
  };
  const clear = (entry: Entry) => {
    if (entry.timer) clearTimeout(entry.timer);
    entry.timer = null;
  };
  const schedule = (id: string, entry: Entry, delay: number) => {
    clear(entry);
    entry.timer = setTimeout(() => void save(id), delay);
  };
  const keep = (id: string, entry: Entry) => {
    const { text, version } = entry.state;
    set(entry, { safe: ports.keep(id, { ...text, baseVersion: version }) });
  };

  function takeServer(id: string, entry: Entry, server: StoredSection | OtherText) {
    clear(entry);
    entry.stored = { heading: server.heading, body: server.body };
    ports.keep(id, null);
    set(entry, {
      text: entry.stored,
      version: server.version,
      savedAt: server.updatedAt,
      phase: { kind: "saved" },
      safe: true,
      placed: entry.state.placed + 1,
    });
  }

  function conflict(id: string, entry: Entry, theirs: OtherText) {
    if (sameText(entry.state.text, theirs)) {
      entry.stored = entry.state.text;
      ports.keep(id, null);
      set(entry, {
        version: theirs.version,
        savedAt: theirs.updatedAt,
        phase: { kind: "saved" },
        safe: true,
      });
    } else set(entry, { phase: { kind: "conflict", theirs } });
  }

  function settle(id: string, entry: Entry, sent: SectionText, answer: SaveAnswer) {
    const again = entry.state.text !== sent;
    set(entry, { signedOut: answer.kind === "signed_out" });
    if (answer.kind === "saved") {
      entry.stored = sent;
      entry.failures = 0;
      set(entry, { version: answer.version, savedAt: answer.updatedAt });
      if (again) {
        set(entry, { phase: { kind: "unsaved" } });
        keep(id, entry);
        schedule(id, entry, saveDelay);
      } else {
        ports.keep(id, null);
        set(entry, { phase: { kind: "saved" }, safe: true });
      }
      return;
    }
    if (answer.kind === "conflict") {
      if (sameText(sent, answer.current)) {
        const { version, updatedAt } = answer.current;
        settle(id, entry, sent, { kind: "saved", version, updatedAt });
      } else conflict(id, entry, answer.current);
      return;
    }
    if (answer.kind === "refused") {
      set(entry, { phase: answer });
      return;
    }
    const delay =
      answer.kind === "signed_out"
        ? signedOutDelay
        : (retryDelays[Math.min(entry.failures, retryDelays.length - 1)] ?? saveDelay);
    entry.failures += 1;
    set(entry, { phase: answer });
    schedule(id, entry, delay);
  }

  async function save(id: string): Promise<void> {
    const entry = entries.get(id);
    if (!entry) return;
    clear(entry);
    if (entry.inFlight) return entry.inFlight;
    if (entry.state.phase.kind === "conflict" || entry.state.text === entry.stored) return;
    const sent = entry.state.text;
    set(entry, { phase: { kind: "saving" } });
    entry.inFlight = ports
      .send(id, entry.state.version, sent)
      .catch((): SaveAnswer => ({ kind: "unreachable" }))
      .then((answer) => {
        entry.inFlight = null;
        settle(id, entry, sent, answer);
        publish();
      });
    publish();
    return entry.inFlight;
  }

  /** Takes in the sections as the server has them now; what is unsaved here stays. */
  function receive(server: readonly StoredSection[]) {
    const ids = new Set(server.map((section) => section.id));
    for (const [id, entry] of entries) {
      if (ids.has(id)) continue;
      clear(entry);
      if (entry.state.phase.kind === "saved") entries.delete(id);
      else set(entry, { phase: { kind: "refused", refusal: { code: "not_found" } } });
    }
    for (const section of server) {
      const entry = entries.get(section.id);
      if (!entry) entries.set(section.id, opened(section));
      else if (section.version > entry.state.version && entry.state.phase.kind === "saved")
        takeServer(section.id, entry, section);
    }
    publish();
  }

  const opened = (section: StoredSection): Entry => {
    const text = { heading: section.heading, body: section.body };
    return {
      stored: text,
      timer: null,
      failures: 0,
      inFlight: null,
      state: {
        text,
        version: section.version,
        savedAt: section.updatedAt,
        phase: { kind: "saved" },
        safe: true,
        signedOut: false,
        placed: 0,
      },
    };
  };

  function restore(section: StoredSection) {
    const entry = entries.get(section.id);
    const copy = ports.kept(section.id);
    if (!entry || !copy || entry.state.phase.kind !== "saved") return;
    if (sameText(copy, section)) {
      ports.keep(section.id, null);
      return;
    }
    set(entry, {
      text: { heading: copy.heading, body: copy.body },
      phase: { kind: "unsaved" },
      placed: entry.state.placed + 1,
    });
    if (copy.baseVersion === section.version) schedule(section.id, entry, saveDelay);
    else conflict(section.id, entry, section);
  }

  receive(sections);

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    snapshot: () => snapshot,
    receive,
    /** Puts back what this browser kept of sections that were left unsaved; once, after the page has come up. */
    restore: () => {
      for (const section of sections) restore(section);
      publish();
    },
    /** The writer's newest text. `composing` while an input method is at work: it is kept, and not sent yet. */
    edit: (id: string, text: SectionText, composing = false) => {
      const entry = entries.get(id);
      if (!entry) return;
      if (text.heading === entry.state.text.heading && sameText(text, entry.state.text)) {
        const waits = entry.state.phase.kind === "unsaved" && !entry.timer && !entry.inFlight;
        if (waits && !composing) schedule(id, entry, saveDelay);
        return;
      }
      set(entry, { text });
      if (entry.state.phase.kind !== "conflict" && !entry.inFlight)
        set(entry, { phase: { kind: "unsaved" } });
      keep(id, entry);
      if (composing) clear(entry);
      else if (entry.state.phase.kind !== "conflict") schedule(id, entry, saveDelay);
      publish();
    },
    /** Sends at once what is unsaved, as when the writer leaves the section. */
    flush: save,
    /** Sends everything; true when all of it stands on the server. */
    flushAll: async (): Promise<boolean> => {
      await Promise.all([...entries.keys()].map((id) => save(id)));
      const typedMeanwhile = [...entries].filter(([, entry]) => entry.state.phase.kind === "unsaved");
      await Promise.all(typedMeanwhile.map(([id]) => save(id)));
      return [...entries.values()].every((entry) => entry.state.phase.kind === "saved");
    },
    /** Tries again what waits for the network or for a new session. */
    resume: () => {
      for (const [id, entry] of entries)
        if (["unsaved", "unreachable", "signed_out"].includes(entry.state.phase.kind)) void save(id);
    },
    /** Ends a conflict with the text its writer has chosen, on top of the other one. */
    resolve: (id: string, chosen: SectionText) => {
      const entry = entries.get(id);
      if (entry?.state.phase.kind !== "conflict") return;
      const { theirs } = entry.state.phase;
      takeServer(id, entry, theirs);
      if (!sameText(chosen, theirs)) {
        set(entry, { text: chosen, phase: { kind: "unsaved" } });
        keep(id, entry);
        void save(id);
      }
      publish();
    },
    /** Stops all timers; what is unsaved stays in this browser. */
    close: () => {
      for (const entry of entries.values()) clear(entry);
    },
  };
}

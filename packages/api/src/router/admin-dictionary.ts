import {
  ListDictionary,
  listDictionary,
  RemoveDictionaryEntry,
  removeDictionaryEntry,
  SaveDictionaryEntry,
  saveDictionaryEntry,
} from "@nianbao/services/dictionary/manage-dictionary";
import { procedure, router, serve } from "../procedure.ts";

const keeper = procedure(["system_admin"]);

export const adminDictionary = router({
  list: keeper.input(ListDictionary).query(serve(listDictionary)),
  save: keeper.input(SaveDictionaryEntry).mutation(serve(saveDictionaryEntry)),
  remove: keeper.input(RemoveDictionaryEntry).mutation(serve(removeDictionaryEntry)),
});

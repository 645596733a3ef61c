import { GetPublication, getPublication } from "@nianbao/services/publication/get-publication";
import { ListPublications, listPublications } from "@nianbao/services/publication/list-publications";
import { MovePublication, movePublication } from "@nianbao/services/publication/move-publication";
import { OpenCorrection, openCorrection } from "@nianbao/services/publication/open-correction";
import { procedure, router, serve } from "../procedure.ts";

const signedIn = procedure("signed_in");

export const publication = router({
  list: signedIn.input(ListPublications).query(serve(listPublications)),
  get: signedIn.input(GetPublication).query(serve(getPublication)),
  move: signedIn.input(MovePublication).mutation(serve(movePublication)),
  openCorrection: procedure(["drafter"]).input(OpenCorrection).mutation(serve(openCorrection)),
});

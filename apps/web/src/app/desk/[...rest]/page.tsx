import { notFound } from "next/navigation";

/** An address of the desk that leads nowhere says so inside of the desk. */
export default function Page() {
  notFound();
}

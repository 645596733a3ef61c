import { ButtonGallery } from "./gallery/buttons.tsx";
import { FormGallery } from "./gallery/forms.tsx";
import { LayerGallery } from "./gallery/layers.tsx";
import { ListGallery } from "./gallery/lists.tsx";
import { PaperGallery } from "./gallery/papers.tsx";
import { StateGallery } from "./gallery/states.tsx";
import { ToastProvider } from "./toast.tsx";

/** Every component of the kit in every state, for those who build screens. */
export function Gallery() {
  return (
    <ToastProvider>
      <main className="bg-paper p-6">
        <h1 className="mb-4 text-20">法治年报　部件</h1>
        <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-6">
            <ButtonGallery />
            <ListGallery />
          </div>
          <div className="flex min-w-0 flex-col gap-6">
            <StateGallery />
            <FormGallery />
            <LayerGallery />
          </div>
        </div>
        <div className="mt-6">
          <PaperGallery />
        </div>
      </main>
    </ToastProvider>
  );
}

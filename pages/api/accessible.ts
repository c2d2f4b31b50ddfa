import { type Application, PageEvent, Reflection, ReflectionKind } from "typedoc";

/** What a page says of itself to who cannot see it: its parts, its headings in order, no link inside a button. */
export function accessible(app: Application): void {
  app.renderer.on(PageEvent.END, (page: PageEvent) => {
    const { contents, model } = page;
    if (contents === undefined) return;
    const isFunction = model instanceof Reflection && model.kindOf(ReflectionKind.Function);
    page.contents = contents
      .replace('<div class="col-content">', '<div class="col-content" role="main">')
      .replace(
        '<div class="col-sidebar">',
        '<div class="col-sidebar" role="complementary" aria-label="Contents">',
      )
      .replaceAll(/<th(?: style="[^"]*")?><\/th>/g, "<td></td>")
      .replaceAll(/<summary.*?<\/summary>/gs, (summary) =>
        summary.replaceAll(/<a [^>]*class="tsd-anchor-icon".*?<\/a>/gs, ""),
      )
      .replaceAll(/(<\/?)h4(?=[ >])/g, isFunction ? "$1h2" : "$1h4");
  });
}

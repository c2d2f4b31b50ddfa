import { day, TradeError } from "tradefigures";
import { checkStory, type Evidence } from "tradefigures/checking";
import { addressOf, type Question, questionOf, USUAL } from "./address.js";
import { byId } from "./element.js";
import { ask, asked, complain, isComplete } from "./form.js";
import { newestDay, type OwnFile, readOwnFile, showOwnFile } from "./own-file.js";
import { example, samples } from "./samples.js";
import { showStory, summaryOf } from "./show-story.js";

const form = byId("check", HTMLFormElement);
const own = byId("own", HTMLDivElement);
const chooser = byId("file", HTMLInputElement);
const fileState = byId("file-state", HTMLDivElement);
const summary = byId("summary", HTMLParagraphElement);
const sentences = byId("sentences", HTMLDivElement);
const shared = byId("shared", HTMLSpanElement);

let file: OwnFile | null = null;

/** Runs what may break a rule of the library, and says which. */
function attempt(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof TradeError)) throw error;
    complain(`${error.message}.`);
  }
}

/** What a text is held against, or what stands in the way. */
function evidenceOf(question: Question): Evidence | string {
  if (question.data === "china") return samples;
  if (file === null) return "Choose a file, or take the samples.";
  const { evidence, fault } = readOwnFile(file, question);
  return fault === null ? evidence : `${fault}.`;
}

function check(): void {
  if (!isComplete()) return;
  const question = asked();
  attempt(() => {
    const evidence = evidenceOf(question);
    if (typeof evidence === "string") {
      complain(evidence);
      chooser.focus();
      return;
    }
    const { text, reporter, asOf, source } = question;
    const story = checkStory(text, evidence, { reporter, asOf: day(asOf), ...(source !== "" && { source }) });
    summary.textContent = summaryOf(story);
    sentences.replaceChildren(...showStory(story));
    history.replaceState(null, "", addressOf(question));
    if (summary.getBoundingClientRect().bottom > innerHeight) byId("result", HTMLElement).scrollIntoView();
  });
}

/** Says what is in the file; the day of the text follows it where nobody has said another. */
function showFile(isNew: boolean): void {
  if (file === null) return;
  const opened = file;
  complain();
  attempt(() => {
    const read = readOwnFile(opened, asked());
    fileState.replaceChildren(...showOwnFile(opened, read));
    if (isNew) ask({ ...asked(), asOf: newestDay(read) ?? asked().asOf });
  });
}

async function open(chosen: File | undefined): Promise<void> {
  if (chosen === undefined) return;
  file = { name: chosen.name, text: await chosen.text() };
  chooseOwn();
  showFile(true);
}

/** The samples' day says nothing of another file. */
function chooseOwn(): void {
  const question = asked();
  ask({ ...question, data: "file", asOf: question.asOf === USUAL.asOf ? "" : question.asOf });
}

/** Takes what the address asks, and answers it where the address holds all that it takes. */
function openAddress(): void {
  const question = questionOf(location.hash);
  ask(question);
  if (question.text === "") return;
  if (question.data === "china" || file !== null) check();
  else
    complain(
      "This address was made with a file of its sender's own, which it does not hold. Choose the file to check the text.",
    );
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  check();
});
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) check();
});
form.addEventListener("change", ({ target }) => {
  if (target === chooser) void open(chooser.files?.[0]);
  else if (target instanceof HTMLInputElement && target.name === "data")
    if (target.value === "file") chooseOwn();
    else ask({ ...asked(), asOf: asked().asOf || USUAL.asOf });
  else showFile(false);
});
byId("example", HTMLButtonElement).addEventListener("click", () => {
  ask({ ...USUAL, text: example });
  check();
});
byId("share", HTMLButtonElement).addEventListener("click", async () => {
  history.replaceState(null, "", addressOf(asked()));
  try {
    await navigator.clipboard.writeText(location.href);
    shared.textContent = asked().data === "file" ? "Copied, without the file." : "Copied.";
  } catch {
    shared.textContent = "The address bar has it.";
  }
});
// A file that is dropped beside the field would else take the place of the page.
addEventListener("dragover", (event) => {
  event.preventDefault();
  own.classList.add("over");
});
addEventListener("dragleave", () => own.classList.remove("over"));
addEventListener("drop", (event) => {
  event.preventDefault();
  own.classList.remove("over");
  void open(event.dataTransfer?.files[0]);
});
addEventListener("hashchange", openAddress);
openAddress();

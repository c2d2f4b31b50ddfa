import { type ProjectReflection, type Reflection, ReflectionKind } from "typedoc";

/** What the doors export, by name. */
export function publicNames(project: ProjectReflection): ReadonlyMap<string, Reflection> {
  const doors = project.children ?? [];
  const exported = doors.flatMap((door) => (door.kindOf(ReflectionKind.Module) ? (door.children ?? []) : []));
  // A name may be a type and a function at once: the function is what a reader looks for.
  const byUse = exported.toSorted((one, other) => use(one) - use(other));
  return new Map(byUse.map((reflection) => [reflection.name, reflection]));
}

function use(reflection: Reflection): number {
  return reflection.kindOf(ReflectionKind.Function | ReflectionKind.Variable | ReflectionKind.Class) ? 1 : 0;
}

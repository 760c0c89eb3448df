import { ChoiceSetInput } from 'adaptivecards';
import type { Person } from './protocol';

/** Who can be picked, and how the picker says that nobody matches; set by the page. */
export const directory: { people: Person[]; none: string } = { people: [], none: '–' };

let pickers = 0;

/** Teams' People Picker: a choice set whose choices are the organisation's people, with the object id as value. */
export class PeoplePickerOrChoices extends ChoiceSetInput {
  private chosen: Person[] = [];
  private search: HTMLInputElement | null = null;

  private get isPeoplePicker() {
    return (this.choicesData?.dataset ?? '').startsWith('graph.microsoft.com/users');
  }

  protected internalRender(): HTMLElement | undefined {
    if (!this.isPeoplePicker) {
      return super.internalRender();
    }
    const wanted = (this.defaultValue ?? '').split(',').filter(Boolean);
    this.chosen = wanted.flatMap((id) => directory.people.filter((p) => p.id === id || p.teamsId === id));
    const box = document.createElement('div');
    box.className = 'ac-input people-picker';
    this.draw(box);
    return box;
  }

  get value(): string | undefined {
    return this.isPeoplePicker ? this.chosen.map((p) => p.id).join(',') || undefined : super.value;
  }

  isSet(): boolean {
    return this.isPeoplePicker ? this.chosen.length > 0 : super.isSet();
  }

  focus() {
    this.isPeoplePicker ? this.search?.focus() : super.focus();
  }

  private draw(box: HTMLElement) {
    const list = document.createElement('ul');
    list.id = 'people-' + ++pickers;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', this.label ?? this.placeholder ?? 'People');
    list.hidden = true;
    const search = this.searchField(list);
    this.search = search;
    const chips = this.chosen.map((person) => this.chip(person, box));
    box.replaceChildren(...chips, search, list);
    search.hidden = !this.isMultiSelect && this.chosen.length > 0;
    let active = 0;
    const matches = () => this.matches(search.value);
    const show = () => {
      const found = matches();
      active = Math.min(active, Math.max(found.length - 1, 0));
      list.replaceChildren(...(found.length ? found.map((p, i) => this.option(p, i === active, list.id + i, () => pick(p))) : [this.nobody()]));
      list.hidden = false;
      search.setAttribute('aria-expanded', 'true');
      search.setAttribute('aria-activedescendant', found.length ? list.id + active : '');
    };
    const hide = () => {
      list.hidden = true;
      search.setAttribute('aria-expanded', 'false');
    };
    const pick = (person: Person) => {
      this.chosen = this.isMultiSelect ? [...this.chosen, person] : [person];
      this.draw(box);
      this.valueChanged();
      (this.search?.hidden ? box.querySelector('button') : this.search)?.focus();
    };
    search.oninput = () => {
      active = 0;
      show();
    };
    search.onfocus = show;
    search.onblur = () => setTimeout(hide, 150);
    search.onkeydown = (event) => {
      const found = matches();
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        active = (active + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % Math.max(found.length, 1);
        show();
      } else if (event.key === 'Enter' && found[active] && !list.hidden) {
        pick(found[active] as Person);
      } else if (event.key === 'Escape' && !list.hidden) {
        hide();
        event.stopPropagation();
      } else if (event.key === 'Backspace' && !search.value && this.chosen.length) {
        this.chosen = this.chosen.slice(0, -1);
        this.draw(box);
        this.search?.focus();
      } else {
        return;
      }
      event.preventDefault();
    };
  }

  private searchField(list: HTMLElement) {
    const search = document.createElement('input');
    search.type = 'text';
    search.autocomplete = 'off';
    search.placeholder = this.placeholder ?? '';
    search.setAttribute('role', 'combobox');
    search.setAttribute('aria-label', this.label ?? this.placeholder ?? 'People');
    search.setAttribute('aria-autocomplete', 'list');
    search.setAttribute('aria-expanded', 'false');
    search.setAttribute('aria-controls', list.id);
    return search;
  }

  private chip(person: Person, box: HTMLElement) {
    const chip = document.createElement('span');
    chip.className = 'chip';
    chip.textContent = person.name;
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.textContent = '×';
    remove.setAttribute('aria-label', '× ' + person.name);
    remove.onclick = () => {
      this.chosen = this.chosen.filter((p) => p !== person);
      this.draw(box);
      this.valueChanged();
      this.search?.focus();
    };
    chip.append(remove);
    return chip;
  }

  private matches(typed: string) {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    return directory.people
      .filter((p) => !this.chosen.includes(p))
      .filter((p) => words.every((word) => (p.name + ' ' + p.mail).toLowerCase().includes(word)))
      .slice(0, 6);
  }

  private option(person: Person, active: boolean, id: string, pick: () => void) {
    const option = document.createElement('li');
    option.id = id;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', String(active));
    const title = document.createElement('small');
    title.textContent = person.title;
    option.append(person.name, title);
    option.onmousedown = (event) => {
      event.preventDefault();
      pick();
    };
    return option;
  }

  private nobody() {
    const line = document.createElement('li');
    line.setAttribute('role', 'option');
    line.setAttribute('aria-disabled', 'true');
    line.setAttribute('aria-selected', 'false');
    line.textContent = directory.none;
    return line;
  }
}

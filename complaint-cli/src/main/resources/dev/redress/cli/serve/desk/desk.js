// The desk: what is due across complaints, and one complaint. What is shown is in the address, so that back and a link work.
import { ask, choose, chosen } from './ask.js';
import { element, longDay } from './dom.js';
import { list } from './list.js';
import { one } from './one.js';

const serving = document.documentElement.dataset.serving;
const heading = document.getElementById('heading');
const said = document.getElementById('said');
const place = document.getElementById('place');
let turn = 0;

function say(sentence, isWrong = false) {
  said.textContent = sentence;
  said.classList.toggle('wrong', isWrong);
}

/** Shows what the address names; focus goes to its heading unless the page has only just opened. */
async function show(isFirst) {
  const mine = ++turn;
  const [path, query = ''] = location.hash.slice(1).split('?');
  const reference = path.startsWith('/complaint/') ? decodeURIComponent(path.slice('/complaint/'.length)) : '';
  say('Loading…');
  try {
    if (serving === 'asking') {
      draw({ title: 'Redress', sentence: 'No complaints are served here.', content: [nothingServed()] });
    } else {
      const { viewer } = await ask('query Viewer { viewer { role today } }');
      document.getElementById('today').replaceChildren(element('time', { datetime: viewer.today }, longDay(viewer.today)));
      const shown = reference ? await one(reference) : await list(new URLSearchParams(query), viewer);
      if (mine !== turn) return;
      draw(shown);
    }
    if (!isFirst) heading.focus();
  } catch (problem) {
    if (mine !== turn) return;
    place.replaceChildren();
    say(problem.code === 'UNAUTHENTICATED'
      ? 'Open the link that redress serve printed when it started: it lets this browser in.'
      : problem.message, true);
  }
}

function draw({ title, sentence, content }) {
  heading.textContent = title;
  document.title = title === 'Redress' ? title : `${title}: Redress`;
  say(sentence);
  place.replaceChildren(...content.flat().filter(Boolean));
}

function nothingServed() {
  return element('p', {}, 'Start ', element('code', {}, 'redress serve --demo'), ' for made-up ones, or ',
    element('code', {}, 'redress serve --cases DIR'), ' for those of a folder. What can be asked without a complaint is in ',
    element('a', { href: '/graphiql' }, 'GraphiQL'), '.');
}

if (serving === 'demo') {
  const as = document.getElementById('as');
  document.getElementById('who').hidden = false;
  as.value = chosen();
  as.addEventListener('change', () => {
    choose(as.value);
    show(true);
  });
  document.getElementById('who').addEventListener('submit', event => event.preventDefault());
}
addEventListener('hashchange', () => show(false));
show(true);

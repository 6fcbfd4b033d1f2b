// A page drawn by script, as frameworks do it: nothing at first, then the whole, and every node anew at each update.
const story = JSON.parse(document.querySelector('#story').textContent);
const root = document.querySelector('#root');

function render() {
  const article = document.createElement('article');
  for (const [tag, text] of story) {
    const element = document.createElement(tag);
    // Some frameworks put a text together from several nodes.
    const cut = text.indexOf(' ', text.length / 2);
    element.append(text.slice(0, cut), text.slice(cut));
    article.append(element);
  }
  root.replaceChildren(article);
}

globalThis.rerender = render;
addEventListener('load', () => setTimeout(render, 700));

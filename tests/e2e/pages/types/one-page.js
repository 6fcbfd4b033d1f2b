// A site that never loads again: its links change the address, and a while later what stands in the page.
const view = document.querySelector('main');
const pages = new Map([...document.querySelectorAll('template')].map((page) => [page.dataset.path, page]));

function show(path) {
  const page = pages.get(path);
  if (!page) return;
  document.title = page.dataset.title;
  view.replaceChildren(page.content.cloneNode(true));
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-inside]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  setTimeout(show, 150, link.pathname);
});
addEventListener('popstate', () => show(location.pathname));
show(location.pathname);

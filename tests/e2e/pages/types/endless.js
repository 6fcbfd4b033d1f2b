// Endless scrolling: another story comes under the first, and the address becomes that of the one in view.
const stories = document.querySelector('#stories');
const next = document.querySelector('template');

globalThis.more = () => {
  stories.append(next.content.cloneNode(true));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || location.pathname === target.dataset.path) continue;
        history.replaceState(null, '', target.dataset.path);
        document.title = target.querySelector('h1').textContent;
      }
    },
    { rootMargin: '-40% 0px -55% 0px' },
  );
  for (const story of stories.children) observer.observe(story);
};

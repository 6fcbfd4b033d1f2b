import { LineGlyph } from '../parts/LineGlyph';
import { useWords } from '../parts/words-context';

/** An article with Crossread beside it, drawn in small; what it shows is said in the list next to it. */
export function Picture() {
  const words = useWords();
  return (
    <div class="picture" aria-hidden="true">
      <div class="picture-article">
        <p class="picture-outlet">{words.say('welcomePictureOutlet')}</p>
        <p class="picture-title">{words.say('welcomePictureTitle')}</p>
        <p>
          {words.say('welcomePictureBefore')}
          <span class="sample sample-outlets">{words.say('welcomePictureHere')}</span>
          {words.say('welcomePictureAfter')}
        </p>
        <p>
          <span class="sample sample-corroborated">{words.say('welcomePictureSame')}</span>
        </p>
        <p>
          <span class="sample sample-only-here">{words.say('welcomePictureOnly')}</span>
        </p>
        <span class="picture-number picture-two">2</span>
      </div>
      <div class="picture-edge">
        <div class="picture-tab">
          <span>
            1<LineGlyph kind="outlets" />
          </span>
          <span>
            9<LineGlyph kind="corroborated" />
          </span>
        </div>
        <span class="picture-number picture-one">1</span>
      </div>
      <div class="picture-sidebar">
        <p class="picture-head">
          <LineGlyph kind="outlets" />
          {words.say('outletsDifferOn', words.say('onNumber'))}
        </p>
        <div class="picture-card">
          <p class="picture-outlet">{words.say('thisArticle')}</p>
          <p>
            … <strong class="sample sample-outlets">{words.say('welcomePictureHere')}</strong> …
          </p>
        </div>
        <div class="picture-card">
          <p class="picture-outlet">{words.say('welcomePictureOther')}</p>
          <p>
            … <strong class="sample sample-outlets">{words.say('welcomePictureThere')}</strong> …
          </p>
        </div>
        <span class="picture-number picture-three">3</span>
      </div>
    </div>
  );
}

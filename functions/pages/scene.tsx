/** The footbridge from this bank to one with light; nobody stands on it, so that everybody fits. Decoration only. */
export const Scene = () => (
  <>
    <svg class="scene" viewBox="0 0 375 132" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <circle class="sc-sun" cx="298" cy="60" r="24" />
      <path class="sc-hill" d="M140 104c50-30 100-42 150-40 36 2 60 8 85 16v52H140z" />
      <path class="sc-hill far" d="M0 84c30-10 62-10 96 2 26 9 50 10 80 8v38H0z" />
      <path class="sc-water" d="M0 100h375v32H0z" />
      <path class="sc-rip" d="M128 112h34M176 118h22M150 124h40M214 110h26M226 122h34" />
      <path
        class="sc-bank"
        d="M0 90c26-2 52 2 72 13 12 7 20 17 24 29H0zM375 84c-26 0-50 5-68 15-14 8-22 19-26 33h94z"
      />
      <path
        class="sc-reed"
        d="M22 96c0-10-2-16-5-22M28 97c0-12 1-20 4-27M35 98c1-9 3-14 7-19M346 92c0-9 2-14 5-19M353 92c0-8-1-13-4-17"
      />
      <path
        class="sc-rail"
        d="M70 103V84M99.4 90.3v-19M128.8 81V62M158.1 75.3v-19M187.5 73V54M216.9 74.3v-19M246.3 79V60M275.6 87.3v-19M305 99V80M70 84Q187.5 26 305 80"
      />
      <path class="sc-deck" d="M62 106Q187.5 43 313 102" />
    </svg>
    <svg class="scene wide" viewBox="0 0 1280 264" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <circle class="sc-sun" cx="1096" cy="92" r="46" />
      <path class="sc-hill" d="M560 204c130-66 270-96 410-90 120 6 220 32 310 56v70H560z" />
      <path class="sc-hill far" d="M0 176c120-34 260-34 400-4 130 26 260 26 400 6v62H0z" />
      <path class="sc-water" d="M0 190h1280v74H0z" />
      <path class="sc-rip" d="M860 212h90M980 222h70M900 230h60M1010 206h48M850 246h44M960 244h90" />
      <path
        class="sc-bank"
        d="M0 176c180-8 420-8 600 4 110 8 190 26 250 84H0zM1280 166c-70 0-150 10-190 30-28 12-44 26-66 68h256z"
      />
      <path
        class="sc-rail"
        d="M742 196v-30M780.6 175.8v-30M819.2 159.9v-30M857.8 148.4v-30M896.4 141.3v-30M935 138.5v-30M973.6 140.1v-30M1012.2 146v-30M1050.8 156.3v-30M1089.4 171v-30M1128 190v-30M742 166Q935 54 1128 160"
      />
      <path class="sc-deck" d="M730 202Q935 82 1140 196" />
    </svg>
  </>
)

## How Faro sees a post, by its words

proposed = I see it like this: { $what }. Is that right?
proposed-topic = “{ $topic }”. I see it like this: { $what }. Is that right?
proposed-both = { $fit } · { $kind }
proposed-fit-high = it fits your audience
proposed-fit-partial = it partly fits your audience
proposed-fit-off = it doesn't fit your audience
proposed-kind-teaches = teaches
proposed-kind-shareable = worth sharing
proposed-kind-listens = asks, listens
proposed-kind-gives = gives without selling
proposed-kind-sells = sells
proposed-kind-filler = filler
proposed-kind-giveaway = giveaway
proposed-kind = By its words I'd say: { $kind }.

# Several at once
proposals = Noted { $n } posts. { $told ->
    [0] I see them like this:
   *[other] The ones you didn't judge, I see like this:
}
proposals-right = Is that right?
proposals-more = Is that right? Then { $n ->
    [one] there is one more.
   *[other] there are { $n } more.
}
listed = “{ $topic }” → { $what }
listed-fit-high = fits
listed-fit-partial = partly fits
listed-fit-off = doesn't fit
listed-unclear = not sure if it fits
posts-done = Noted. { $judged ->
    [0] I don't know yet how well your posts fit your audience.
    [one] I now know how well 1 post fits your audience.
   *[other] I now know how well { $judged } posts fit your audience.
} With 5 I can read a drop better.
posts-done-enough = Noted. I know how well { $judged } posts fit your audience.

button-right = Yes, that's it
button-fit-high = It fits
button-fit-partial = Partly
button-fit-off = It doesn't fit
button-kind = Another kind
button-all-right = That's right
button-each = ✏️ One by one

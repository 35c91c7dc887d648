### What is said to small talk, when somebody goes on from an answer, and to questions about Faro or the field.
### A sentence or two; no menus, no promises, no gender. Each kind of small talk has two lines, so that none is repeated.

## Small talk

chat-greeting = { $turn ->
    [0] Hello! How are your networks doing?
   *[other] Hi! Good to hear from you.
}
chat-thanks = { $turn ->
    [0] You're welcome! Glad it helps.
   *[other] Thank you for telling me.
}
chat-praise = { $turn ->
    [0] That's lovely to read! You do the work; I only look at the numbers.
   *[other] Thanks, that cheers up even a program.
}
chat-laughter = { $turn ->
    [0] 😄 Numbers weigh less that way.
   *[other] 😄 Good to hear you like this.
}
chat-how_are_you = { $turn ->
    [0] Fine, thanks: I'm a program and I don't get tired. And you, how are you?
   *[other] All calm here. How's your day?
}
chat-goodbye = { $turn ->
    [0] See you soon! Take care.
   *[other] Until next time! I'll be here.
}
chat-wait = { $turn ->
    [0] No rush, I'll wait here.
   *[other] Take your time.
}
chat-tired = { $turn ->
    [0] That sounds like a heavy day. The numbers can wait; rest if you can.
   *[other] What a day. No need to look at anything now: it will all be here tomorrow.
}
chat-annoyed = { $turn ->
    [0] I understand: social media is tiring. If you don't open it today, nothing happens.
   *[other] It's normal to have had enough of it. Not looking for a while is taking care of yourself, too.
}
chat-anger = { $turn ->
    [0] I'm sorry I wasn't any use. I can read your numbers and tell you whether a change is normal; if something is noted wrong, we'll undo it.
   *[other] I understand that you're angry. Tell me what you expected and I'll try another way; and what I don't know, I'll say.
}
chat-apology = { $turn ->
    [0] No harm done, there's no hurry here.
   *[other] Nothing to be sorry for.
}
chat-agreed = { $turn ->
    [0] 👍 I'm here whenever you like.
   *[other] Perfect!
}
chat-wishes = { $turn ->
    [0] Same to you! All the best.
   *[other] Thank you, and to you too!
}
chat-birthday = { $turn ->
    [0] Happy birthday! 🎉 Have a lovely day.
   *[other] Many happy returns! 🎂
}
chat-luck = { $turn ->
    [0] Good luck! Tell me how it went.
   *[other] 🤞 I hope it goes well.
}
chat-joy = { $turn ->
    [0] How lovely! Enjoy it.
   *[other] I'm so glad!
}
chat-puzzled = { $turn ->
    [0] Sorry, I didn't put that well. Tell me which part isn't clear and I'll say it another way.
   *[other] I'll say it more clearly if you tell me which word or number is confusing.
}
chat-misread = { $turn ->
    [0] Sorry, I got you wrong. Put it in other words; if I noted something that wasn't meant, “undo” takes it out.
   *[other] So that wasn't it. Try other words; and if something was noted too much, “undo” takes it out.
}
chat-same = { $turn ->
    [0] You're right, I repeat myself: when an account is calm, making up news would be lying to you. New things come from what you tell me: a post, who commented, or what you sold. And /action gives you another step.
   *[other] True. Tell me something the numbers don't say (a post, a customer, a sale) and I'll have something else to read.
}
chat-life = { $turn ->
    [0] I'm so sorry. That comes first; nothing here is urgent.
   *[other] Sorry to hear that. Look after yourself and yours: the numbers can wait.
}
chat-birth = { $turn ->
    [0] Congratulations! Enjoy these days; nothing here is urgent.
   *[other] What lovely news, congratulations! The numbers can wait.
}
chat-full = { $turn ->
    [0] That comes first, and it takes what it takes. Good luck; the numbers can wait.
   *[other] Good luck with that. Nothing here is urgent: once it's over, we go on.
}
chat-quits = { $turn ->
    [0] I hear you; it's a lot to carry. Nothing has to be decided today, and the numbers don't say what you're worth.
   *[other] That sounds like a lot. It needn't be decided today: this can rest as long as you like.
}
chat-busy = { $turn ->
    [0] I understand. One sentence a week is enough, and if there's none some week, that's fine.
   *[other] Nobody gets to everything. This can wait.
}
chat-down = { $turn ->
    [0] That sounds heavy, and it's normal that it wears you out. Nothing has to be decided today.
   *[other] Some weeks are like that, and they don't say what the next one will be. The numbers can wait.
}
chat-neutral = { $turn ->
    [0] I'm reading 🙂 Whenever you like, tell me how your week went.
   *[other] I'm here! Send me your numbers or ask me something whenever you like.
}

## What Faro does not do

beyond-write = I don't write texts: your people come for your voice, not mine. I can tell you what to talk about: ask me “what should I post this week?”.
beyond-make = Photos, videos, music and designs I don't make. I can tell you what was useful to your people: send me a screenshot of what you posted.
beyond-act = I don't get into your account, so I don't post, answer or delete anything there. I do note what you do and tell you what it coincides with.
beyond-ads = I don't run ads. Before paying it helps to see what works by itself: send me the numbers of your last posts and we'll look.
beyond-grow = I don't get or buy followers. I can help the people who matter to you stay: ask me “how do I grow?”.
beyond-others = I can't see other people's accounts. I do compare your week with your weeks before: “today 995 followers” is enough.
beyond-elsewhere = That's outside what I do: I keep the numbers of your social media and your step of the week, which is in /action.

## Questions about Faro

about-purpose = I tell you what your numbers mean: whether a rise or a drop is normal, what may explain it, and one single step. One sentence is enough to start: “today 995 followers”.
about-free = I charge you nothing and have nothing to sell you. The terms are up to whoever runs this Faro.
about-account = I can't see your account or get into it: I only know what you write to me. That's why I'll never ask for a password.
about-screenshots = Screenshots I do: of your profile, your insights (best the 7-day ones) or a post, as a photo or as a file. I'll tell you what I read, and I only note it if you say it's right. Other files I don't read.
about-voice = I don't understand voice messages. One written sentence is enough: “today 995 followers”.
about-privacy = What you tell me is kept in the database of whoever runs this Faro and isn't sent to anyone else. /privacy shows what I keep; /delete deletes it all.
about-leaving = What you told me stays until you delete it with /delete, and /export lets you take it with you. It goes with your Telegram user, not with your phone.
about-maker = I'm Faro, a program. Whoever runs this Faro started me up; I don't belong to any network.
about-robot = I'm Faro: a program, not a person. I read numbers by rules that can be looked at: that's what the “Why?” button is for.
about-languages = I speak English, Spanish and Italian. You can change it with /language.
about-cadence = Once a week is enough, always on the same day: from one day to the next you see almost nothing but chance.
about-summaries = I write to you once a week, with your summary. The day and the hour can be changed in /settings, and with /pause none comes.
about-what_to_send = Your followers are enough to start with. Add the week's likes, comments and saves and I can tell you a good deal more.
about-networks = I keep numbers for Instagram, Facebook, TikTok, X, LinkedIn, YouTube, Threads and Telegram. Other networks, not yet.
about-post_for_me = No: I don't post, write for you or touch your account. I do help you decide: ask me “what should I post this week?”.
about-where_stats = In the app, on your profile: “Professional dashboard” or “Insights”. You usually need a professional account to see them; followers always show on the profile.
about-trust = No need to believe me: under the answers, “Why?” shows the numbers I used. And what I don't know, I say.
about-have = The latest I have from you: { $followers } followers ({ day-name }). The rest is in /history.
about-had = By what you told me, { day-name } you had { $followers } followers.
about-had-none = I have no figure of yours of that day or before. The ones I have are in /history.
about-have-none = I don't have any number from you yet. Write it like this and I'll note it: “today 995 followers”.
extreme-best_week = Your best week{ $where } of those I know ended on { $day }: { $net } net. The rest is in /history.
extreme-worst_week = Your lowest week{ $where } of those I know ended on { $day }: { $net } net. One week doesn't say why; the rest is in /history.
extreme-none-week = I don't have enough numbers to compare weeks: two or three in a row and I'll tell you.
extreme-best_month = Your best month{ $where }, of the { $n } I know: { $month } { $year } ({ $net }). The rest is in /history.
extreme-worst_month = Your lowest month{ $where }, of the { $n } I know: { $month } { $year } ({ $net }). One month doesn't say why; the rest is in /history.
extreme-none-month = I don't have enough numbers to compare months: with two months counted I'll tell you. Meanwhile /history has your weeks.
since-none = I don't have two counts of followers from that time to compare. With one today and another in a week I can already tell you something.

## Questions about the field

about-which_network = Wherever your people already are and you can keep up the pace: one done well beats three done by halves. If you have several, go by the one that brings messages and sales, not the one that adds most followers.
about-hashtags = They help a little: a few, the ones your customer would type when looking for you. It matters much more that it's clear at once who it's for.
about-verification = The badge says that the account is yours; it doesn't make what you post any better, nor bring customers by itself. It makes sense if somebody pretends to be you.
about-boost = { point-ads }
about-bio = Three things, in this order: who you help, with what, and what to do now (write to you, book or buy). In your customer's words.
about-link = Just one, to the step that matters most to you: write to you, book or buy. You add it when you edit your profile.
about-business_account = A professional account shows you your statistics and adds contact buttons, and it can nearly always be undone. With those statistics I could read you better.
about-hacked = Only the network itself can fix that: use its official help page, and change your email password too. Beware of anyone who'll get it back for money or asks for codes.
about-copied = Keep screenshots and report it to the network, which has a form for copies and impersonation. I can't do that for you.
about-haters = Real criticism deserves a short, kind answer where everybody can see it. An insult can be deleted and blocked without guilt: not everything needs an answer.
about-ai_texts = For a draft, yes. The examples and the experience have to be yours: that's what your people come for.
about-hire = It depends more on your hours than on your followers. If you do hire, have them count messages and sales every month, not only likes.
about-website = You don't need one to start. But a network is borrowed ground: something of your own (a website, a mailing list) lets you reach your people if the account fails one day.

## Words of the field

term-chance = Chance is the everyday coming and going: each week some people arrive and some leave without you having done anything different. I say “usually chance” when a change fits into that: it's no sign of anything.
term-usual_range = It's the numbers between which your weeks move when nothing special happens. What lies inside says nothing good or bad; what lies outside is worth a look.
term-reach = Reach is how many different accounts saw what you posted.
term-impressions = Impressions are how many times something of yours was shown: the same person can count more than once.
term-views = Views are how many times something of yours was seen or played; the same person can count more than once.
term-engagement = Engagement is how many people react (likes, comments, saves, shares) in proportion to your followers or your reach.
term-interactions = Interactions are likes, comments, saves and shares added up.
term-saves = Saves are how many times somebody kept your post to see it again: it usually means that it helps them.
term-shares = Shares are how many times somebody sent your post to somebody else.
term-story_views = Story views are the accounts that opened your story; the network shows you which while it is up.
term-algorithm = The algorithm is the program by which each network decides what to show to whom. How it decides isn't all public: from outside you only see the results.
term-reel = A reel (elsewhere, a short) is a short upright video that people who don't follow you see, too.
term-story = A story is a photo or video that disappears after 24 hours; mostly people who already follow you see it.
term-carousel = A carousel is a post with several pictures that you swipe through.
term-shadowban = That's what people call it when a network would show you less in secret. From outside it can't be checked; nearly always it's something more ordinary: another topic, another format or another pace.
term-insights = Insights (statistics) are the numbers that the network gives you about your account: reach, visits, saves, your people's age and city.
term-ctr = CTR is how many out of a hundred people who see a link tap it.
term-cta = A call to action (CTA) is saying clearly what to do now: “write to me”, “book”, “save this”.
term-viral = Viral is what people pass on to other people, far beyond your followers. It usually brings a peak, and then things settle.
term-ghost = A ghost follower is someone who follows you and never reacts. Most simply read in silence; a few are fake accounts.
term-niche = Your target audience, or niche, is the particular people your work helps: who they are and what's on their mind.
term-influencer = An influencer is someone many people listen to on a subject. Whom they reach matters more than how many.
term-ambassador = An ambassador is a customer who talks about you because they want to: they comment, share and bring people.
term-community_manager = A community manager looks after a business's networks: posts, answers and watches the numbers.
term-net = Net is the balance: those who came minus those who left. From −5 net nobody knows how many of each there were.
term-lead_magnet = A lead magnet is something useful that you give in return for a contact: a guide, a template.
term-collab = A collab is a post signed by two accounts that shows on both.
term-organic = Organic is what gets seen without paying for ads.
term-community = A community takes part: it comments, answers one another and comes back. An audience only watches.
term-hashtag = A hashtag is a word with # by which your post can be found.
term-dm = A DM is a direct message: a private conversation with you.

## What exactly is asked

point-buy_likes = No. A bought like tells you nothing, and there's nobody behind it who could buy from you.
point-bought_before = Yes, slowly and by hand, only the accounts that are plainly fake. The number will go down and your rates up: they'll say more about your audience.
point-who_left = I can't see who left, and the network doesn't say: two downloads of your data, compared, show the change. It pays more to look at why the people you want would stay.
point-rise = I don't have two figures of yours yet to see the rise with. Send me today's followers and last week's, and I'll tell you whether it's more than chance usually does.
point-one_day = A single day is nearly always noise: it's compared with your normal week, with what you posted and with clean-ups on the network. Two weeks in a row are a signal.
point-stuck = The first seconds decide: name the person and their problem at once. Ten views from people who could buy are worth more than a thousand passing by.
point-stayed = The giveaway brought about { $brought } people, and some { $kept } are still here.
point-stayed-unknown = I don't know yet: I'd need your followers from before the giveaway, from the best day and from now.
point-giveaway_should = Only if the prize is of use to your audience alone, and if you already know what those people will see the week after.
point-comeback = A quiet account isn't dead: the people are still there, and usually see you again when you post. Come back with something small and useful, and in three weeks you'll see how they respond.
point-comeback-known = It isn't dead: { $followers } people are still there. Come back with something small and useful, and in three weeks we'll see how they respond.
point-settle = Well done for selling like that, and still I wouldn't relax altogether: if it's always the same people who buy, one slow month shows at once. With a firm base, it's time to think about how new people arrive.
point-my_goal = You haven't told me your goal yet. With it I can say how far it is.
point-get_to = Turn it round: how many customers do you want, and what content brings those people? Then set yourself a weekly figure.
point-more_followers = With content your audience would want to pass on to someone like them, and by answering whoever already talks to you. First decide how many customers you want: that says whom to attract.
point-format = The format that brings you more saves and messages: try both with the same topic for three weeks.
point-influencer = Not yet, if none of your posts has worked by itself so far. And on that account look at the comments, not the number: could those people buy from you?
point-ads = Not yet, if none of your posts has worked by itself so far: paying only widens what already works. Then a little money, a single post, and look at messages and sales.
point-how_often = As often as you can keep up with quality: being steady counts for more than posting daily.
point-hunters = They weren't your audience: people who leave because you don't follow them cost you nothing. Follow those who add something or are your kind of audience, not out of courtesy.

## The thread

because-follower_drop = Because a network moves by itself: people tidy up their list, get bored or stop using the app, and none of that measures your work. Only your own weeks can tell whether there's more to it.
because-is_this_normal = Because “normal” can only be said of one particular account: two of the same size move differently. With your weeks I compare you with yourself.
because-like_drop = Because a like takes a second. Saving, commenting, writing to you or buying takes more, and so it says more.
because-comment_drop = Because almost everyone watches without writing; a hard or very open question makes people write even less.
because-reach_drop = Because reach changes with the topic, the format, the pace and the season, and all of that can be looked at. A hidden punishment can't be checked.
because-giveaway_aftermath = Because many people come for the prize: once it's gone, they have no reason to stay. A prize only your audience wants doesn't draw them.
because-bought_followers = Because they neither read nor buy: they lower your rates and show you an account that isn't yours.
because-follow_back = Because following out of courtesy fills your feed with accounts that add nothing, and those who follow only to be followed don't read you.
because-ghost_followers = Because quiet isn't gone: many people read for months before they write or buy.
because-what_to_post = Because the proof gives trust, the answer is of use, and the invitation says what to do. If one is missing, the other two do less.
because-when_to_post = Because the hour weighs less than the topic and being steady, and your people aren't the ones in the lists going around.
because-who_is_my_audience = Because statistics tell ages and cities, but not whether somebody could buy from you. Looking at accounts one by one shows it.
because-ambassadors = Because a happy customer is believed more than an ad, and needs no convincing.
because-sales_vs_likes = Because a like commits nobody to anything. To buy, people have to know what you sell, who it's for, what it costs and how to ask for it.
because-growth_goal = Because the big number doesn't pay: a few people do. Customers and conversations per hundred followers say more.
because-low_engagement = Because each list uses another formula and other accounts. The only clean comparison is with yourself: same account, same formula.
because-missing = Because one number alone doesn't say whether it's up or down: it takes another to compare with, and I won't make one up.
plain-normal = In short: nothing odd, just the usual coming and going.
plain-loss = In short: it fell more than usual, and I don't know why yet.
plain-event = In short: it coincides with something that happened, and I don't read it as a fault of yours.
thread-another = Another idea:
deeper-no-more = I can't go deeper with what I know: I'm missing your posts, your saves, or what happened around then. With one sentence I'll look again.
deeper-no-more-told = I can't go deeper: it coincides with what you told me, and I can't tell how much is due to that and how much to something else. The next weeks will say more.
thread-no-more = I have no better idea for this one. Try one of those I gave and tell me how it goes.
button-and-then = And { $topic }?
topic-follower_drop = followers going down
topic-like_drop = likes
topic-comment_drop = comments
topic-reach_drop = reach
topic-giveaway_aftermath = the giveaway
topic-bought_followers = bought followers
topic-follow_back = who to follow
topic-ghost_followers = ghost followers
topic-what_to_post = what to post
topic-when_to_post = when to post
topic-who_is_my_audience = who my audience is
topic-ambassadors = getting talked about
topic-sales_vs_likes = sales
topic-growth_goal = growing
topic-is_this_normal = whether it's normal
topic-low_engagement = my engagement

## One more sentence on each step

more-talk-to-somebody = Saying it out loud already helps a little.
more-send-next-week = With the same day every week, the numbers can be compared.
more-exact-number = Rounded numbers hide exactly the small changes.
more-send-exact-again = With two exact figures I can read the real change.
more-which-figure = With today's total the rest becomes clear.
more-send-count = It takes a minute, and then there's something to compare with.
more-send-total = Twenty fewer isn't the same in an account of 200 and in one of 20,000.
more-send-reach = Reach says how many people saw you; saves, how many it helped.
more-log-posts = That way I can see whether it's the topic, the kind or the pace that changed. It needn't be exact.
more-draw-target = The more particular that person is, the easier it gets to know what to post.
more-wait-72h = A network's clean-ups usually end by themselves in a few days; changing things now would only cover up what happened.
more-tell-what-happened = One sentence is enough, and “nothing” will do, too.
more-welcome-newcomers = Whoever has just come doesn't know yet what you do: two lines of yours and a question are enough.
more-prize-for-target = Think what you'd give your best customer that's no use to anybody else.
more-change-one-thing = Write down what you change and on which day; the rest stays.
more-small-return = It needn't be perfect: a photo and two sentences of yours will do.
more-back-to-target = Use their own words, the ones they write to you in private.
more-give-before-sell = Something they can use today, even without buying.
more-answer-real-question = Look in your messages or ask in your shop: if one person wonders, others do too.
more-ask-one-word = For example, “mornings or evenings?”. And answer every reply the same day.
more-ask-five = Pick people who have written to you or bought before; three answers already show something.
more-reply-first = Five minutes before you look at the figures. People who get an answer tend to write again.
more-thank-three = By name and for something particular: “thanks for sharing Tuesday's post”.
more-repeat-kept = The same topic, with another example or in another format.
more-one-clear-offer = One thing, one price and one phrase to ask for it: “write me WANT”.
more-follow-for-value = Before you follow back, look at their last three posts.
more-worth-sharing = Think whom your best customer would send it to, and write it for that person.
more-send-reactions = They're under each post or in your statistics; a rough number is fine if you say so.
more-compare-good-week = Open the two weeks side by side; nearly always one difference stands out.
more-plan-giveaway = If the second one is hard to write, it isn't time for the giveaway yet.
more-show-proof = A photo, a message of theirs or two sentences of before and after will do.
more-same-hour = If you change it every day, nobody can tell later whether it was the hour or the topic.
more-count-twenty = Yes or no for each account, without much thought: could they buy from you or recommend you?
more-count-more = With forty, the count is much more certain.
more-name-the-reader = “If you run a salon and…” works better than “hi everyone”.
more-look-at-comments = If it's mostly emoji or people of the trade, they won't buy from you.
more-thank-hub = By name and for something particular; simple things are liked best.
more-thank-hubs = By name and for something particular; simple things are liked best.
more-ask-hub = Listen and write down their words: those convince people like them.
more-answer-complaint = One kind sentence and a small remedy; in public if the complaint was public.
more-follow-one = A real comment is worth more than the follow.
more-review-ten = Ask of each whether it gives you something; if in doubt, it stays.
more-stay-cordial = Being cordial doesn't oblige you to follow: a kind answer is enough.

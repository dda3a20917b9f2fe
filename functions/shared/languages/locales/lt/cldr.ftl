# What Unicode CLDR says about this language: written by cldr/generate.

language-direction = ltr
# Stands between groups of three digits, in numbers of so many digits and more.
language-thousands-separator = { "\u00a0" }
language-grouped-from = 4
language-plural-forms = few one other
# The names of the months are written out: 4/10 and 10/4 are read differently. $time is like 15:48.
date = { $year } m. { $month ->
    [1] sausio
    [2] vasario
    [3] kovo
    [4] balandžio
    [5] gegužės
    [6] birželio
    [7] liepos
    [8] rugpjūčio
    [9] rugsėjo
    [10] spalio
    [11] lapkričio
   *[12] gruodžio
 } { $day } d.
date-and-time = { $date } { $time }

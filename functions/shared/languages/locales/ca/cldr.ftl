# What Unicode CLDR says about this language: written by cldr/generate.

language-direction = ltr
# Stands between groups of three digits, in numbers of so many digits and more.
language-thousands-separator = { "." }
language-grouped-from = 4
language-plural-forms = one other
# The names of the months are written out: 4/10 and 10/4 are read differently. $time is like 15:48.
date = { $day } { $month ->
    [1] de gener
    [2] de febrer
    [3] de març
    [4] d’abril
    [5] de maig
    [6] de juny
    [7] de juliol
    [8] d’agost
    [9] de setembre
    [10] d’octubre
    [11] de novembre
   *[12] de desembre
 } del { $year }
date-and-time = { $date }, { $time }

"""The 256 words a chain's head is said in: short, plain, hard to mishear, nothing that could hurt in a meeting.

Their order is part of the file's promise: words noted on paper years ago must still be said the same way. Never
change, reorder or remove one.
"""

_TEXT = """
acorn actor album alley amber anchor ankle apple apron arch arrow artist atlas attic autumn bagel
bamboo banjo barn basket beach beacon bean bell bench berry bicycle birch blanket bloom boat bonnet
book bottle bowl branch bread brick bridge broom brush bucket butter button cabin cactus camel camera
candle canoe canvas carpet carrot castle cedar cello chair chalk cherry chess circle clarinet clock cloud
clover coast cobalt coffee comet compass copper coral cotton cousin cradle crane crayon cricket crystal curtain
daisy dance desert desk diamond dinner dolphin donkey door dragon drum eagle easel echo elbow ember
engine evening falcon feather fence fern ferry fiddle field finger flute forest fossil fountain fox galaxy
garden garlic gate ginger glacier glove goat gondola granite grape guitar hammer hammock harbour harp hazel
hedge helmet heron hill honey horizon house ice igloo indigo island ivory jacket jasmine jelly jigsaw
juggler jungle kayak kettle keyboard kitchen kite koala ladder lagoon lake lamp lantern lemon lentil library
lilac linen lion lobster locket lotus magnet mango maple marble market meadow melon mirror mitten monsoon
moon moss mountain muffin museum napkin needle nest noodle north nutmeg oak oasis oboe ocean olive
onion opal orange orbit orchard otter oven paddle palace panda paper parrot pasture peach pebble pelican
pencil pepper piano picnic pillow pine planet plum pocket pond poppy potato prairie puzzle quartz quilt
rabbit radio rainbow raven reef ribbon river robin rocket saddle saffron sail salmon saturn scarf school
seal shadow shell silver sketch spoon spring stable stone summer sunset table teapot thunder tiger tulip
"""

WORDS: tuple[str, ...] = tuple(_TEXT.split())

"""Draws the files beside it, which the tests cannot write themselves: `python3 draw.py`, with Pillow."""

from PIL import Image
from PIL.ExifTags import IFD, Base

first, second = (Image.new("RGB", (4, 4), colour) for colour in ("red", "blue"))
Image.new("RGB", (1, 1), "red").save("dot.png")
first.convert("CMYK").save("cmyk.jpg")
for name in ("moving.png", "moving.webp"):
    first.save(name, save_all=True, append_images=[second], duration=100)

# As a phone that was held on its side writes it: with the place, the device and a preview.
exif = Image.Exif()
exif[Base.Orientation] = 6
exif[Base.Model] = "A-phone-of-somebody"
exif.get_ifd(IFD.GPSInfo).update({1: "S", 2: (32.0, 57.0, 31.3), 3: "W", 4: (60.0, 41.0, 34.8), 27: b"at-home-in-Rosario"})
photo = Image.new("RGB", (64, 48), "red")
photo.paste("blue", (0, 24, 64, 48))
photo.save("photo.jpg", exif=exif, comment=b"made-by-somebody")

// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed is to be seen: the fonts that a PDF carries are read again, and every glyph in
// them has an outline. cairo 1.16 loses parts of CFF fonts, and characters with them.
#include "invented_book.h"
#include "pdf_streams.h"
#include "reports/writers/pdf_pen.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>
#include <ft2build.h>
#include FT_FREETYPE_H

#include <fstream>
#include <iterator>
#include <set>
#include <stdexcept>

namespace grants {
namespace {

using Characters = std::vector<std::string>;

/// A page with nothing on it but these characters.
std::string pageOf(const Characters& characters, Font font) {
    const test::ScratchFolder folder;
    const std::filesystem::path file = folder / "page.pdf";
    PdfPen pen(file, file);
    double x = 0;
    for (const std::string& each : characters)
        pen.drawLines(each, {x += 20, 20, 20, 20}, font, Alignment::Left, 0, 1);
    pen.finishPage();
    pen.close();
    return test::bytesOf(file);
}

/// Glyphs of fonts, the sign for what a font lacks left out.
struct Glyphs {
    std::size_t seen = 0, blank = 0;
};

/// Reads the fonts of a PDF.
class Typesetter {
  public:
    Typesetter() {
        if (FT_Init_FreeType(&m_library) != 0) throw std::runtime_error("no FreeType");
    }
    ~Typesetter() { FT_Done_FreeType(m_library); }
    Typesetter(const Typesetter&) = delete;
    Typesetter& operator=(const Typesetter&) = delete;

    [[nodiscard]] Glyphs glyphsIn(const std::string& pdf) const {
        Glyphs all;
        for (const std::string& stream : test::streamsIn(pdf)) countIn(stream, all);
        return all;
    }

  private:
    void countIn(const std::string& program, Glyphs& glyphs) const {
        FT_Face face = nullptr;
        const auto* bytes = reinterpret_cast<const FT_Byte*>(program.data());
        const auto size = static_cast<FT_Long>(program.size());
        if (FT_New_Memory_Face(m_library, bytes, size, 0, &face) != 0) return;  // no font
        for (FT_Long at = 1; at < face->num_glyphs; ++at) {
            const bool isRead =
                FT_Load_Glyph(face, static_cast<FT_UInt>(at), FT_LOAD_NO_SCALE) == 0;
            const bool isSeen = isRead && face->glyph->outline.n_contours > 0;
            ++(isSeen ? glyphs.seen : glyphs.blank);
        }
        FT_Done_Face(face);
    }

    FT_Library m_library = nullptr;
};

bool isBlank(const std::string& character) {
    return character == " " || character == "\n" || character == "\r" || character == "\t" ||
           character == "\u3000" || character == "\u00a0";
}

/// The characters of a text in UTF-8.
void collect(const std::string& text, std::set<std::string>& characters) {
    for (std::size_t at = 0; at < text.size();) {
        std::size_t size = 1;
        while (at + size < text.size() &&
               (static_cast<unsigned char>(text[at + size]) & 0xC0) == 0x80)
            ++size;
        const std::string one = text.substr(at, size);
        if (!isBlank(one)) characters.insert(one);
        at += size;
    }
}

/// Every character of the plan, of the sentences that the program says, and of the manual.
Characters commonCharacters() {
    std::set<std::string> characters;
    for (const char* folder : {"resources/plans", "resources/i18n", "docs/manual"}) {
        const std::filesystem::path path = test::sourcePath(folder);
        for (const auto& entry : std::filesystem::directory_iterator(path)) {
            if (entry.is_directory()) continue;
            std::ifstream file(entry.path(), std::ios::binary);
            collect({std::istreambuf_iterator<char>(file), {}}, characters);
        }
    }
    return {characters.begin(), characters.end()};
}

}  // namespace

TEST_CASE("no character of the program's texts is lost on paper, in any of its fonts") {
    constexpr std::size_t kEach = 12;  // few on a page: much of a font comes along with many
    const Typesetter typesetter;
    const Characters all = commonCharacters();
    REQUIRE(all.size() > 1'000);
    for (const Font font : {Font{9, false, false}, Font{9, true, false}, Font{16, true, true}}) {
        for (std::size_t at = 0; at < all.size(); at += kEach) {
            const auto from = all.begin() + static_cast<std::ptrdiff_t>(at);
            const auto size = std::min(kEach, all.size() - at);
            const Characters page(from, from + static_cast<std::ptrdiff_t>(size));
            const Glyphs glyphs = typesetter.glyphsIn(pageOf(page, font));
            INFO((font.title  ? "title"
                  : font.bold ? "bold"
                              : "regular")
                 << " from " << page.front() << " to " << page.back());
            CHECK(glyphs.seen >= page.size());
            CHECK(glyphs.blank == 0);
        }
    }
}

TEST_CASE("a character is seen on a page where it stands alone") {
    const Typesetter typesetter;
    for (const bool bold : {false, true}) {
        const Glyphs glyphs = typesetter.glyphsIn(pageOf({"如"}, Font{9, bold, false}));
        CHECK(glyphs.seen > 0);
        CHECK(glyphs.blank == 0);
    }
}

TEST_CASE("what is printed can be searched and copied") {
    std::string told;
    for (const std::string& each : test::streamsIn(pageOf({"如"}, Font{9, false, false})))
        told += each;
    CHECK_THAT(told, Catch::Matchers::Contains("<5982>"));  // its UTF-16
}

}  // namespace grants

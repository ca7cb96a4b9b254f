// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/csv_encoding.h"

#include "base/text.h"
#include "exchange/tables/input_error.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf8.h>

#include <memory>

namespace grants {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF", kLittleMark = "\xFF\xFE",
                           kBigMark = "\xFE\xFF";

/// Where the first broken UTF-8 sequence begins, and how many sound characters beyond ASCII precede
/// it.
struct Utf8Scan {
    std::size_t brokenAt = std::string_view::npos;
    std::size_t beyondAscii = 0;
};

Utf8Scan scanUtf8(std::string_view text) {
    Utf8Scan scan;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int64_t>(text.size());
    for (std::int64_t at = 0; at < length;) {
        const auto begin = static_cast<std::size_t>(at);
        if (bytes[at] < 0x80) {
            ++at;
            continue;
        }
        UChar32 character = 0;
        U8_NEXT(bytes, at, length, character);
        if (character < 0) {
            scan.brokenAt = begin;
            return scan;
        }
        ++scan.beyondAscii;
    }
    return scan;
}

/// Text without a mark that has zeros only in every other byte: ASCII letters and digits as UTF-16.
Encoding byZeros(std::string_view bytes) {
    std::size_t even = 0, odd = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (bytes[at] == '\0') ++(at % 2 == 0 ? even : odd);
    }
    if (bytes.size() % 2 != 0 || (even != 0 && odd != 0)) return Encoding::Binary;
    return even != 0 ? Encoding::Utf16Big : Encoding::Utf16Little;
}

Error brokenText(const std::string& file, std::size_t line) {
    return inputError(
        translatable("exchange",
                     "文件“{0}”第 {1} 行的文字编码有误，请用表格软件打开并另存为 UTF-8 的 CSV")
            .with(file, std::to_string(line)),
        "invalid bytes");
}

std::size_t lineOf(std::string_view text, std::size_t at) {
    const auto upTo = text.substr(0, at);
    return 1 + static_cast<std::size_t>(std::count(upTo.begin(), upTo.end(), '\n'));
}

std::string converted(const std::string& file, const char* encoding, std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> from(ucnv_open(encoding, &status),
                                                                  &ucnv_close);
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> to(ucnv_open("UTF-8", &status),
                                                                &ucnv_close);
    if (U_FAILURE(status)) throw brokenText(file, 1);
    ucnv_setToUCallBack(from.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ucnv_setFromUCallBack(to.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::string text(bytes.size() * 2 + 16, '\0');
    char* target = text.data();
    const char* source = bytes.data();
    ucnv_convertEx(to.get(), from.get(), &target, text.data() + text.size(), &source,
                   bytes.data() + bytes.size(), nullptr, nullptr, nullptr, nullptr, true, true,
                   &status);
    text.resize(static_cast<std::size_t>(target - text.data()));
    if (U_FAILURE(status)) throw brokenText(file, lineOf(text, text.size()));
    return text;
}

std::string checkedUtf8(const std::string& file, std::string text) {
    const auto scan = scanUtf8(text);
    if (scan.brokenAt != std::string_view::npos)
        throw brokenText(file, lineOf(text, scan.brokenAt));
    return text;
}

}  // namespace

Encoding encodingOf(std::string_view bytes) {
    if (bytes.starts_with(kUtf8Mark)) return Encoding::Utf8;
    if (bytes.starts_with(kLittleMark)) return Encoding::Utf16Little;
    if (bytes.starts_with(kBigMark)) return Encoding::Utf16Big;
    if (bytes.find('\0') != std::string_view::npos) return byZeros(bytes);
    const auto scan = scanUtf8(bytes);
    // Chinese in GB18030 does not look like sound UTF-8 for several characters on end, so bytes
    // that break only later are a damaged UTF-8 file; guessing GB18030 would turn them into other
    // words.
    constexpr std::size_t kConvincing = 8;
    return scan.brokenAt == std::string_view::npos || scan.beyondAscii >= kConvincing
               ? Encoding::Utf8
               : Encoding::Gb18030;
}

std::string asUtf8(const std::string& file, std::string bytes) {
    const std::string_view all(bytes);
    switch (encodingOf(all)) {
        case Encoding::Utf8:
            if (all.starts_with(kUtf8Mark)) bytes.erase(0, kUtf8Mark.size());
            return checkedUtf8(file, std::move(bytes));
        case Encoding::Utf16Little:
            return converted(file, "UTF-16LE", all.substr(all.starts_with(kLittleMark) ? 2 : 0));
        case Encoding::Utf16Big:
            return converted(file, "UTF-16BE", all.substr(all.starts_with(kBigMark) ? 2 : 0));
        case Encoding::Gb18030:
            return converted(file, "gb18030", all);
        case Encoding::Binary:
            break;
    }
    throw inputError(translatable("exchange",
                                  "文件“{0}”既不是 .xlsx 工作簿也不是 CSV 文本，没有导入；"
                                  "请在表格软件里另存为 .xlsx 后再导入")
                         .with(file),
                     "binary file");
}

}  // namespace grants

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/write_book.h"

#include "base/error.h"
#include "reports/writers/writers.h"

#include <algorithm>

namespace grants {

void writeBook(const Book& book, const std::filesystem::path& out) {
    auto ending = out.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (ending == ".xlsx") return writeXlsx(book, out);
    if (ending == ".csv") return writeCsv(book, out);
    if (ending == ".pdf") return writePdf(book, out);
    throw Error(ErrorKind::Usage,
                translatable("writeBook", "“{0}”的扩展名无法识别，请用 .xlsx、.csv 或 .pdf 结尾")
                    .with(out.string()));
}

}  // namespace grants

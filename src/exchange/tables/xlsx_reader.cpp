// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xlsx_reader.h"

#include "exchange/tables/input_error.h"
#include "exchange/tables/xlsx_sheet.h"

namespace grants {
namespace {

class XlsxReader : public TableSource {
  public:
    explicit XlsxReader(const std::filesystem::path& path)
        : m_archive(path), m_book(readBook(m_archive)) {}

    [[nodiscard]] std::vector<SheetInfo> sheets() const override {
        std::vector<SheetInfo> infos;
        for (const auto& sheet : m_book.sheets) infos.push_back(sheet.info);
        return infos;
    }

    [[nodiscard]] bool from1904() const override { return m_book.from1904; }

    void read(const std::string& sheet, const std::function<bool(SheetRow&)>& sink) override {
        loadShared();
        m_merged.clear();
        for (const auto& each : m_book.sheets) {
            if (each.info.name != sheet) continue;
            XlsxSheetHandler handler(m_archive.fileName(), m_strings, m_styles, sink);
            parseXml(m_archive.fileName(), handler,
                     [&](const auto& blocks) { m_archive.read(each.part, blocks); });
            m_merged = handler.merged();
            return;
        }
        throw damagedFile(m_archive.fileName(), "no sheet " + sheet);
    }

    [[nodiscard]] std::vector<MergedCells> merged() const override { return m_merged; }

  private:
    void loadShared() {
        if (m_loaded) return;
        m_strings = readSharedStrings(m_archive, m_book.stringsPart);
        m_styles = readNumberStyles(m_archive, m_book.stylesPart);
        m_loaded = true;
    }

    ZipArchive m_archive;
    XlsxBook m_book;
    SharedStrings m_strings;
    std::vector<NumberStyle> m_styles;
    std::vector<MergedCells> m_merged;
    bool m_loaded = false;
};

}  // namespace

std::unique_ptr<TableSource> openXlsx(const std::filesystem::path& path) {
    return std::make_unique<XlsxReader>(path);
}

}  // namespace grants

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>cells</name>
    <message>
        <source>公式没有算出的值，请在表格软件里打开、保存后再导入，或直接填写结果</source>
        <translation>The formula has no calculated value; open and save the file in a spreadsheet program before importing, or enter the result</translation>
    </message>
    <message>
        <source>单元格里是错误值 {0}，请改正公式或直接填写</source>
        <translation>The cell holds the error value {0}; correct the formula or enter the value</translation>
    </message>
    <message>
        <source>号码“{0}”被表格软件当成数字，末尾几位已经丢失；请把这一列设为文本格式，再对照原件重新填写</source>
        <translation>The spreadsheet program took the number “{0}” for a quantity and its last digits are lost; format this column as text and enter it again from the original</translation>
    </message>
    <message>
        <source>文字超过 32767 个字符，请缩短</source>
        <translation>The text is longer than 32767 characters; please shorten it</translation>
    </message>
    <message>
        <source>“{0}”不是百分比，请写成 60 或 33.33 这样的数字</source>
        <translation>“{0}” is not a percentage; write a number such as 60 or 33.33</translation>
    </message>
    <message>
        <source>百分比“{0}”不在 0 到 100 之间，请核对</source>
        <translation>The percentage “{0}” is not between 0 and 100; please check it</translation>
    </message>
    <message>
        <source>“{0}”不是个数，请填 0 或正整数</source>
        <translation>“{0}” is not a count; enter 0 or a positive whole number</translation>
    </message>
    <message>
        <source>“{0}”在同一格里写了两次，请删去一个</source>
        <translation>“{0}” stands twice in the same cell; remove one</translation>
    </message>
    <message>
        <source>这一格里没有代码，请填写</source>
        <translation>There is no code in this cell; please enter one</translation>
    </message>
    <message>
        <source>单位 {0} 还没有登记，请先在“单位”表里加上它</source>
        <translation>Unit {0} is not registered yet; add it to sheet “单位” first</translation>
    </message>
    <message>
        <source>“{0}”不是年份，请写成 2024 这样的四位数字</source>
        <translation>“{0}” is not a year; write four digits such as 2024</translation>
    </message>
    <message>
        <source>“{0}”不在可选项里，请从这些里选：{1}</source>
        <translation>“{0}” is not one of the options; choose from: {1}</translation>
    </message>
    <message>
        <source>单元格显示“{0}”，里面的数更细，看到的不是准数；请在表格软件里多显示几位小数或改成看到的数，保存后再导入</source>
        <translation>The cell shows “{0}” but holds a finer number, so what is seen is not exact; show more decimals in the spreadsheet or enter the number that is seen, save and import again</translation>
    </message>
    <message>
        <source>号码被表格软件当成了日期 {0}；请把这一列设为文本格式，再对照原件重新填写</source>
        <translation>The spreadsheet took the number for the date {0}; format the column as text and enter it again from the original</translation>
    </message>
    <message>
        <source>“{0}”里有空格，像是两个数，请只留一个</source>
        <translation>“{0}” holds a blank and looks like two numbers; keep only one</translation>
    </message>
    <message>
        <source>“{0}”是负数，请填 0 或正整数</source>
        <translation>“{0}” is negative; enter 0 or a positive whole number</translation>
    </message>
    <message>
        <source>没有登记名为“{0}”的单位，请先在“单位”表里加上它，或改填它的统一社会信用代码</source>
        <translation>No unit named “{0}” is registered; add it to the sheet 单位 first, or enter its credit code</translation>
    </message>
    <message>
        <source>有 {0} 个单位都叫“{1}”，请改填统一社会信用代码，它们是：{2}</source>
        <translation>{0} units are named “{1}”; enter the credit code instead, one of: {2}</translation>
    </message>
    <message>
        <source>“{0}”里有空格，像是两个代码；要填几个，请用分号隔开</source>
        <translation>“{0}” holds a blank and looks like two codes; separate several codes by semicolons</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>文件“{0}”第 {1} 行的文字编码有误，请用表格软件打开并另存为 UTF-8 的 CSV</source>
        <translation>Line {1} of file “{0}” is not properly encoded; open it in a spreadsheet program and save it as a UTF-8 CSV</translation>
    </message>
    <message>
        <source>文件“{0}”打不开，请检查它是否存在、是否有权读取</source>
        <translation>File “{0}” cannot be opened; check that it exists and that you may read it</translation>
    </message>
    <message>
        <source>文件“{0}”其实是网页，不是表格；请在表格软件里打开并另存为 .xlsx 后再导入</source>
        <translation>File “{0}” is really a web page, not a table; open it in a spreadsheet program and save it as .xlsx before importing</translation>
    </message>
    <message>
        <source>文件“{0}”第 {1} 行有引号没有配对，请改正后再导入</source>
        <translation>A quotation mark in row {1} of file “{0}” is never closed; correct it before importing</translation>
    </message>
    <message>
        <source>文件“{0}”已损坏，没有导入；请在表格软件里打开并另存后再试</source>
        <translation>File “{0}” is damaged and was not imported; open it in a spreadsheet program, save it under a new name and try again</translation>
    </message>
    <message>
        <source>文件“{0}”设有密码，请取消密码并另存后再导入</source>
        <translation>File “{0}” is protected by a password; remove it and save the file before importing</translation>
    </message>
    <message>
        <source>文件“{0}”是旧式 .xls 工作簿，请在表格软件里另存为 .xlsx 后再导入</source>
        <translation>File “{0}” is an old .xls workbook; save it as .xlsx in a spreadsheet program before importing</translation>
    </message>
    <message>
        <source>找不到文件“{0}”，请检查路径</source>
        <translation>File “{0}” was not found; check the path</translation>
    </message>
    <message>
        <source>文件“{0}”不是 .xlsx 工作簿，请在表格软件里另存为 .xlsx 后再导入</source>
        <translation>File “{0}” is not an .xlsx workbook; save it as .xlsx in a spreadsheet program before importing</translation>
    </message>
    <message>
        <source>“{0}”写不了，请检查文件夹是否可写、文件是否正被打开</source>
        <translation>“{0}” cannot be written; check that the folder is writable and the file is not open elsewhere</translation>
    </message>
    <message>
        <source>文件“{0}”不完整或已损坏，请重新保存或重新下载后再导入</source>
        <translation>File “{0}” is incomplete or damaged; save or download it again before importing</translation>
    </message>
    <message>
        <source>文件“{0}”解压后大得不合常理，没有导入；请另存为新的工作簿</source>
        <translation>File “{0}” unpacks to an unreasonable size and was not imported; save it as a new workbook</translation>
    </message>
    <message>
        <source>文件“{0}”超过 1 GB，请拆分后再导入</source>
        <translation>File “{0}” is larger than 1 GB; split it before importing</translation>
    </message>
    <message>
        <source>文件“{0}”既不是 .xlsx 工作簿也不是 CSV 文本，没有导入；请在表格软件里另存为 .xlsx 后再导入</source>
        <translation>File “{0}” is neither an .xlsx workbook nor CSV text and was not imported; save it as .xlsx in a spreadsheet program and import it again</translation>
    </message>
    <message>
        <source>文件夹“{0}”打不开，请检查是否有权读取</source>
        <translation>Folder “{0}” cannot be opened; check that you may read it</translation>
    </message>
    <message>
        <source>文件夹“{0}”里没有 .csv 文件；请把各表另存为 .csv 放进去，或直接导入 .xlsx 工作簿</source>
        <translation>There are no .csv files in folder “{0}”; save each sheet there as .csv, or import the .xlsx workbook itself</translation>
    </message>
    <message>
        <source>文件“{0}”是空的，没有导入；请检查是否选错了文件，或重新保存后再导入</source>
        <translation>File “{0}” is empty and was not imported; check that it is the right file, or save it again and import it</translation>
    </message>
    <message>
        <source>文件“{0}”里的部件多得不像工作簿，没有导入；请在表格软件里打开并另存后再试</source>
        <translation>File “{0}” has more parts than any workbook and was not imported; open it in a spreadsheet program, save it under a new name and try again</translation>
    </message>
    <message>
        <source>文件“{0}”是按超大文件的方式打包的，这里读不了；请在表格软件里打开并另存后再导入</source>
        <translation>The file “{0}” is packed in the way of very large files (zip64), which cannot be read here; open it in a spreadsheet program, save it again and import that</translation>
    </message>
    <message>
        <source>“{0}”正是要导入的文件，没有覆盖；请换一个文件名</source>
        <translation>“{0}” is one of the files to be imported and was not overwritten; choose another name</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>文件“{0}”里没有一张认得的表；表名应是“单位”“转让许可”等，可先生成空白模板对照</source>
        <translation>File “{0}” holds no sheet that is known; sheets are named “单位”, “转让许可” and so on – an empty template shows them</translation>
    </message>
    <message>
        <source>“{0}”里的表“{1}”不是导入用的表，已忽略</source>
        <translation>Sheet “{1}” of “{0}” is not part of the import workbook and was ignored</translation>
    </message>
    <message>
        <source>“{0}”里的表“{1}”是隐藏的，也导入了</source>
        <translation>Sheet “{1}” of “{0}” is hidden and was imported as well</translation>
    </message>
    <message>
        <source>“{0}”与已登记的不同；要以表格为准，请勾选“以文件为准更新”再导入</source>
        <translation>“{0}” differs from what is registered; to let the table decide, tick “update from the file” and import again</translation>
    </message>
    <message>
        <source>与第 {0} 行重复，请删去一行</source>
        <translation>The same as row {0}; remove one of the two</translation>
    </message>
    <message>
        <source>编号与第 {0} 行相同，而“{1}”不同，请核对哪一行正确</source>
        <translation>The number is that of row {0}, but “{1}” differs; check which row is right</translation>
    </message>
    <message>
        <source>“{0}”没有填，请补上</source>
        <translation>“{0}” is empty; please fill it in</translation>
    </message>
    <message>
        <source>“{0}”表里找不到“{1}”这一列，整张表没有导入；请补上这一列的表头</source>
        <translation>Sheet “{0}” has no column “{1}” and was not imported; add this column&apos;s header</translation>
    </message>
    <message>
        <source>“{0}”表里“{1}”这一列有两个，整张表没有导入；请删去或改名其中一个</source>
        <translation>Sheet “{0}” has two columns “{1}” and was not imported; remove or rename one</translation>
    </message>
    <message>
        <source>“{0}”不是“{1}”表的列，已忽略</source>
        <translation>“{0}” is not a column of sheet “{1}” and was ignored</translation>
    </message>
    <message>
        <source>像第 {0} 行“{1}”那样的提示还有 {2} 处，没有一一列出</source>
        <translation>{2} more notes like the one on “{1}” in row {0}, not listed one by one</translation>
    </message>
    <message>
        <source>受理号 {0} 还没有登记，请先在“项目申报”表里加上它</source>
        <translation>Application {0} is not registered yet; add it to sheet “项目申报” first</translation>
    </message>
    <message>
        <source>方案里没有指标 {0}，请写成 P1-3b 这样的编号</source>
        <translation>The plan has no indicator {0}; write a number such as P1-3b</translation>
    </message>
    <message>
        <source>与第 {0} 行同一备案登记号，而“{1}”不同；同一备案除专利号外各列须一致</source>
        <translation>The same register number as row {0}, but “{1}” differs; rows of one record must agree in every column but the patent number</translation>
    </message>
    <message>
        <source>专利 {0} 的申请年份晚于登记日期，请核对专利号和日期</source>
        <translation>Patent {0} was filed in a year after the registration date; check the number and the date</translation>
    </message>
    <message>
        <source>区内的单位也在市内，请把“市内”改为“是”或核对“区内”</source>
        <translation>A unit inside the district is inside the city too; set “市内” to 是 or check “区内”</translation>
    </message>
    <message>
        <source>{0} 里的组织机构代码校验位不符，请对照营业执照</source>
        <translation>The organisation code inside {0} fails its check digit; compare it with the business licence</translation>
    </message>
    <message>
        <source>园区 {0} 还没有登记，请先在“单位”表里加上它</source>
        <translation>Park {0} is not registered yet; add it to sheet “单位” first</translation>
    </message>
    <message>
        <source>已有相同的记录，请改正编号，或在原来那一条上修改</source>
        <translation>The same record is on file; correct its number, or change the record that is there</translation>
    </message>
    <message>
        <source>“规模”空着，按行业、从业人员、营业收入、资产总额也划不出来，先记为不适用，不算中小微企业；请补填规模，或按划型标准填写行业和所缺的数</source>
        <translation>“规模” is blank and cannot be worked out from 行业, 从业人员, 营业收入 and 资产总额 either; the unit is kept as 不适用 and does not count as 中小微. Fill in 规模, or the 行业 and the missing figures of the size standard</translation>
    </message>
    <message>
        <source>按“{0}”的划型标准和所填指标应为{1}，与所填的不同；请核对规模或指标</source>
        <translation>By the standard for “{0}” and the figures given the size should be {1}, which is not what is filled in; check the size or the figures</translation>
    </message>
    <message>
        <source>“{0}”在表格里空着，已登记的“{1}”清空了</source>
        <translation>“{0}” is blank in the table; the stored “{1}” was emptied</translation>
    </message>
    <message>
        <source>有 {0} 格在表格里空着，已登记的值都保留了；要清空它们，请勾选“空着的格也清空已登记的内容”</source>
        <translation>{0} cells are blank in the table and their stored values were kept; to empty them, tick “blank cells empty what is stored”</translation>
    </message>
    <message>
        <source>第 {0} 行 {1} 列有内容“{2}”，而这一列没有表头，没有导入；若是数据，请补上表头或移到有表头的列里</source>
        <translation>Row {0}, column {1} holds “{2}”, but the column has no header, so it was not imported; if it is data, add a header or move it to a column that has one</translation>
    </message>
    <message>
        <source>与“{0}”第 {1} 行同一备案登记号，而“{2}”不同；同一备案除专利号外各列须一致</source>
        <translation>Same registration number as row {1} of “{0}”, but “{2}” differs; rows of one registration must agree in every column but the patent number</translation>
    </message>
    <message>
        <source>“{0}”在表格里空着，已登记的是“{1}”；请在表格里补上，或勾选“以文件为准更新”再导入，空着的格不会清空已登记的值</source>
        <translation>“{0}” is blank in the table, but “{1}” is stored; fill it in, or tick “update from the file” and import again, which does not empty stored values by blank cells</translation>
    </message>
    <message>
        <source>编号与“{0}”第 {1} 行相同，而“{2}”不同，请核对哪一行正确</source>
        <translation>Same number as row {1} of “{0}”, but “{2}” differs; check which row is right</translation>
    </message>
    <message>
        <source>这一行像是合计，没有导入；若是数据，请把必填的列补全</source>
        <translation>This row looks like a total and was not imported; if it is data, fill in the required columns</translation>
    </message>
    <message>
        <source>这一行像是说明文字，没有导入；若是数据，请把必填的列补全</source>
        <translation>This row looks like a note and was not imported; if it is data, fill in the required columns</translation>
    </message>
    <message>
        <source>这一行像是签名落款，没有导入；若是数据，请把必填的列补全</source>
        <translation>This row looks like a signature line and was not imported; if it is data, fill in the required columns</translation>
    </message>
    <message>
        <source>“{0}”只写了“{1}”，等于没有填，请补上</source>
        <translation>“{0}” says only “{1}”, which is as good as nothing; fill it in</translation>
    </message>
    <message>
        <source>“{0}”第 {1} 行</source>
        <translation>“{0}”, row {1}</translation>
    </message>
    <message>
        <source>企业没有填规模，也算不出规模，不会计为中小微企业；请填规模，或填行业、从业人员、营业收入和资产总额</source>
        <translation>The enterprise has no size and none can be worked out, so it counts as no small one; fill in the size, or industry, staff, revenue and assets</translation>
    </message>
</context>
</TS>
